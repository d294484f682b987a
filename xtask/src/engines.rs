//! The three engines that visitors' browsers have: Chromium's, Firefox's and WebKit's (Safari's), each with the
//! program that drives it. What is missing is installed; what cannot be is told, and the others are tested.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::browser::{Browser, named};
use crate::parts::Parts;
use crate::{debian, tools};

/// Names the engines to test, separated by commas; without it all three.
const CHOICE: &str = "FLEKSJOB_ENGINES";

const ALL: [&str; 3] = ["chromium", "firefox", "webkit"];

/// The engines that are there, and where.
pub struct Engines {
    /// Chromium, in which all tests run; the others run the journeys.
    pub chromium: Option<Browser>,
    names: Vec<&'static str>,
    variables: Vec<(&'static str, OsString)>,
    /// WebKit's browser has no mode without a window.
    _display: Option<Display>,
}

impl Engines {
    /// Gets those that are asked for, each as a part: one that cannot be had fails, and the rest is tested.
    pub fn get(parts: &mut Parts) -> Engines {
        let choice = std::env::var(CHOICE).ok();
        let chosen = parts.run("engines", || chosen(choice.as_deref())).unwrap_or_default();
        let mut engines =
            Engines { chromium: None, names: Vec::new(), variables: Vec::new(), _display: None };
        for name in ALL {
            if !chosen.contains(&name) {
                parts.skip(name, "left out by FLEKSJOB_ENGINES");
            } else if parts.run(name, || engines.add(name)).is_none() {
                parts.note(format!("NOT TESTED in {name}: it could not be had."));
            }
        }
        engines
    }

    fn add(&mut self, name: &'static str) -> Result<()> {
        match name {
            "chromium" => self.chromium = Some(Browser::get()?),
            "firefox" => self.variables.extend(firefox()?),
            _ => {
                let (variables, xvfb) = webkit()?;
                let display = Display::start(&xvfb)?;
                self.variables.extend(variables);
                self.variables.push(("DISPLAY", display.name.clone().into()));
                self._display = Some(display);
            }
        }
        self.names.push(name);
        Ok(())
    }

    /// Tells the end-to-end tests which engines to use.
    pub fn tell(&self, command: &mut Command) {
        command.env(CHOICE, self.names.join(","));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(chromium) = &self.chromium {
            chromium.tell(command);
        }
    }
}

fn chosen(choice: Option<&str>) -> Result<Vec<&'static str>> {
    let Some(choice) = choice else { return Ok(ALL.to_vec()) };
    let words: Vec<&str> = choice.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    if let Some(word) = words.iter().find(|word| !ALL.contains(word)) {
        bail!("{CHOICE} names “{word}”; the engines are {}.", ALL.join(", "));
    }
    if !words.contains(&"chromium") {
        bail!("{CHOICE} must name chromium: most tests need it.");
    }
    Ok(ALL.into_iter().filter(|name| words.contains(name)).collect())
}

/// FIREFOX and GECKODRIVER, or what is on PATH, or Debian's package and cargo's.
fn firefox() -> Result<Vec<(&'static str, OsString)>> {
    let places = ["/Applications/Firefox.app/Contents/MacOS/firefox"].map(PathBuf::from);
    let installed = || {
        let found = ["firefox-esr", "firefox"].iter().find_map(|name| which::which(name).ok());
        found.or_else(|| places.into_iter().find(|path| path.is_file()))
    };
    let browser = match named("FIREFOX")?.or_else(installed) {
        Some(path) => path,
        None => {
            let hint = "`sudo apt-get install firefox-esr` or from mozilla.org, or leave it out with \
                        FLEKSJOB_ENGINES=chromium,webkit";
            let [path] = debian::programs([("firefox-esr", "firefox-esr")], "Firefox", hint)?;
            path
        }
    };
    let driver = named("GECKODRIVER")?.map_or_else(tools::geckodriver, Ok)?;
    Ok(vec![("FIREFOX", browser.into()), ("GECKODRIVER", driver.into())])
}

/// WEBKITDRIVER, MINIBROWSER and XVFB, or what Debian's packages have.
fn webkit() -> Result<(Vec<(&'static str, OsString)>, PathBuf)> {
    let hint = "`sudo apt-get install webkit2gtk-driver xvfb`, or leave it out with \
                FLEKSJOB_ENGINES=chromium,firefox";
    let get = |named: Option<PathBuf>, provided| match named {
        Some(path) => Ok(path),
        None => debian::programs([provided], "WebKit's driver or Xvfb", hint).map(|[path]| path),
    };
    let driver = get(named("WEBKITDRIVER")?, ("WebKitWebDriver", "webkit2gtk-driver"))?;
    let xvfb = get(named("XVFB")?, ("Xvfb", "xvfb"))?;
    let browser = named("MINIBROWSER")?.or_else(|| mini_browser(Path::new("/usr/lib")));
    let browser = browser.or_else(|| mini_browser(Path::new("/usr/libexec")));
    let browser = browser
        .context("WebKit's MiniBrowser is missing: name it in MINIBROWSER, or leave WebKit out with FLEKSJOB_ENGINES=chromium,firefox.")?;
    Ok((vec![("WEBKITDRIVER", driver.into()), ("MINIBROWSER", browser.into())], xvfb))
}

/// MiniBrowser is on no PATH: it lies beside the library, on Debian in a folder named after the processor.
fn mini_browser(folder: &Path) -> Option<PathBuf> {
    let beside = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let folders = beside.chain([folder.to_path_buf()]);
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let all = folders.flat_map(|folder| versions.map(|version| folder.join(version).join("MiniBrowser")));
    all.into_iter().find(|path| path.is_file())
}

/// A screen that nobody sees; it ends when dropped.
struct Display {
    child: Child,
    /// Such as `:99`.
    name: String,
}

impl Display {
    fn start(xvfb: &Path) -> Result<Display> {
        let doing = || format!("starting {}", xvfb.display());
        // It chooses a free number itself, and writes it.
        let child = Command::new(xvfb)
            .args(["-displayfd", "1", "-screen", "0", "1440x1200x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(doing)?;
        let mut display = Display { child, name: String::new() };
        let mut line = String::new();
        let output = display.child.stdout.take().with_context(doing)?;
        BufReader::new(output).read_line(&mut line).with_context(doing)?;
        if line.trim().is_empty() {
            bail!("{} ended without a display.", xvfb.display());
        }
        display.name = format!(":{}", line.trim());
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn engines_are_left_out_on_purpose_only() {
        let rows: [(Option<&str>, Option<&[&str]>); 7] = [
            (None, Some(&["chromium", "firefox", "webkit"])),
            (Some("chromium"), Some(&["chromium"])),
            (Some("webkit, chromium"), Some(&["chromium", "webkit"])),
            (Some("chromium,firefox,"), Some(&["chromium", "firefox"])),
            (Some("firefox"), None),
            (Some(""), None),
            (Some("chromium,safari"), None),
        ];
        for (choice, expected) in rows {
            assert_eq!(chosen(choice).ok().as_deref(), expected, "{choice:?}");
        }
    }
}
