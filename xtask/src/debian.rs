//! System packages: installed here on Debian as root, named with the command that provides them elsewhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::child;
use crate::fault::Fault;

/// A program, and the package of Debian that has it; or several, with spaces between.
pub type Provided = (&'static str, &'static str);

/// The paths of `programs`. Missing ones are installed on Debian; elsewhere `title` and `hint` say what to do.
pub fn programs<const N: usize>(programs: [Provided; N], title: &str, hint: &str) -> Result<[PathBuf; N]> {
    let missing = missing(&programs);
    if !missing.is_empty() {
        if !is_debian() || !is_root() {
            bail!("{title} is missing: get it with {hint}.");
        }
        install(&missing)?;
    }
    let found: Vec<PathBuf> = programs.iter().filter_map(|(name, _)| which::which(name).ok()).collect();
    found
        .try_into()
        .map_err(|_| anyhow!("{title} is missing although {} is installed.", missing.join(" and ")))
}

/// A file of a package that has no program.
pub fn file(path: &str, package: &'static str) -> Result<()> {
    if !Path::new(path).is_file() {
        if !is_debian() || !is_root() {
            bail!("{path} is missing: on Debian it comes with the package {package}.");
        }
        install(&[package])?;
    }
    Ok(())
}

fn missing(programs: &[Provided]) -> Vec<&'static str> {
    programs.iter().filter(|(name, _)| which::which(name).is_err()).map(|(_, package)| *package).collect()
}

fn install(packages: &[&str]) -> Result<()> {
    let doing = format!("installing {}", packages.join(" and "));
    println!("Installing {} (a minute, once) ...", packages.join(" and "));
    let (_, mut output) = child::stream(apt().arg("update"), &doing)?;
    let mut install = apt();
    install.args(["install", "-y", "--no-install-recommends"]);
    install.args(packages.iter().flat_map(|package| package.split(' ')));
    let (success, more) = child::stream(&mut install, &doing)?;
    // Without a network `update` only warns, and it is `install` that fails, of something else.
    output.push_str(&more);
    match Fault::find(&output) {
        _ if success => Ok(()),
        Some(fault) => bail!("{}", fault.while_doing(&doing)),
        None => bail!("{doing} failed; the reason stands above."),
    }
}

/// The version of a package that Debian has now.
pub fn version(package: &str) -> Result<String> {
    let show = || {
        let mut command = Command::new("apt-cache");
        command.args(["show", "--no-all-versions", package]);
        let told = command.output().ok().filter(|told| told.status.success())?;
        let text = String::from_utf8_lossy(&told.stdout).into_owned();
        text.lines().find_map(|line| line.strip_prefix("Version: ").map(str::to_owned))
    };
    if !is_debian() {
        bail!("{package} is had from Debian's packages only.");
    }
    if let Some(version) = show() {
        return Ok(version);
    }
    child::stream(apt().arg("update"), "asking for Debian's packages")?;
    show().with_context(|| format!("Debian has no package {package}."))
}

/// Unpacks the files of packages into a folder; nothing is installed or started.
pub fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    let mut download = apt();
    download.arg("download").args(packages).current_dir(folder);
    child::run(&mut download, &format!("getting {}", packages.join(" and ")))?;
    for entry in std::fs::read_dir(folder).context("reading the packages' folder")? {
        let path = entry.context("reading the packages' folder")?.path();
        if path.extension().is_some_and(|end| end == "deb") {
            let doing = format!("unpacking {}", path.display());
            child::run(Command::new("dpkg-deb").arg("--extract").arg(&path).arg(folder), &doing)?;
            std::fs::remove_file(&path).context(doing)?;
        }
    }
    Ok(())
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("-q").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_debian() -> bool {
    std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian" || line == "ID=\"debian\""))
}

/// Whether this runs as root, who may install.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
