//! The tools that build the site: the wasm32 target and a small standard library for it, Trunk, wasm-bindgen,
//! wasm-opt and esbuild; and what tests need: geckodriver, axe-core and cargo-mutants. Each is installed once.
//!
//! Browsers are in `browser`. Nothing here is downloaded by Trunk: it finds these first on its PATH.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{cache, child, debian, library, versions};

/// The wasm target's name for rustc.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The folders of the executables.
pub struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
    wasm_opt: PathBuf,
    library: PathBuf,
}

impl Tools {
    /// Installs what is missing.
    pub fn get(root: &Path) -> Result<Self> {
        versions::cargo()?;
        wasm_target(root)?;
        let wasm_opt = wasm_opt()?;
        // `finish` uses it; here a failure is told before the build.
        esbuild()?;
        let bindgen = versions::wasm_bindgen(root)?;
        let library = library::get(root)?;
        Ok(Self {
            trunk: TRUNK.get(versions::TRUNK)?,
            wasm_bindgen: WASM_BINDGEN.get(&bindgen)?,
            wasm_opt,
            library,
        })
    }

    /// Trunk, which finds the other tools before any others of the same name.
    pub fn trunk(&self) -> Result<Command> {
        let mut command = Command::new(self.trunk.join(executable("trunk")));
        command.env("PATH", self.path()?);
        // It would ask a registry at every start.
        command.env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Its errors are chains of sentences, which a backtrace would bury.
        command.env("RUST_BACKTRACE", "0").env("RUST_LIB_BACKTRACE", "0");
        Ok(command)
    }

    /// What runs a wasm test program in a browser.
    pub fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join(executable("wasm-bindgen-test-runner"))
    }

    /// The standard library that the site is compiled against.
    pub fn library(&self) -> &Path {
        &self.library
    }

    fn path(&self) -> Result<OsString> {
        let before = [&self.trunk, &self.wasm_bindgen, &self.wasm_opt].map(Clone::clone);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let all = before.into_iter().chain(std::env::split_paths(&path));
        std::env::join_paths(all).context("the cache folder's name cannot stand in PATH")
    }
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

fn wasm_target(root: &Path) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]).current_dir(root);
    let library = child::read(&mut rustc, "asking rustc for its libraries")?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    if which::which("rustup").is_err() {
        bail!(
            "rustc has no {TARGET} library and there is no rustup: install rustup, or on Debian \
             `apt-get install libstd-rust-dev-wasm32`."
        );
    }
    let doing = format!("installing the {TARGET} target");
    println!("Installing the {TARGET} target (seconds, once) ...");
    child::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(root), &doing)?;
    Ok(())
}

/// A tool that cargo compiles.
struct Compiled {
    title: &'static str,
    package: &'static str,
    program: &'static str,
    locked: bool,
    minutes: u32,
}

const TRUNK: Compiled =
    Compiled { title: "Trunk", package: "trunk", program: "trunk", locked: true, minutes: 8 };
const WASM_BINDGEN: Compiled = Compiled {
    title: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    // Its own lock file does not resolve for 0.2.130; without it the newest fitting versions do.
    locked: false,
    minutes: 6,
};

const MUTANTS: Compiled = Compiled {
    title: "cargo-mutants",
    package: "cargo-mutants",
    program: "cargo-mutants",
    locked: true,
    minutes: 4,
};

const GECKODRIVER: Compiled = Compiled {
    title: "geckodriver",
    package: "geckodriver",
    program: "geckodriver",
    locked: true,
    minutes: 4,
};

/// geckodriver, which drives Firefox.
pub fn geckodriver() -> Result<PathBuf> {
    Ok(GECKODRIVER.get(versions::GECKODRIVER)?.join(executable("geckodriver")))
}

/// axe-core's script, which finds faults of accessibility in a page.
pub fn axe() -> Result<PathBuf> {
    let (version, script) = (versions::AXE, "axe.min.js");
    let (_, done) = node_package("axe-core", "axe-core", version, &format!("axe-core-{version}"), script)?;
    Ok(done.join("node_modules/axe-core").join(script))
}

/// The `node_modules` that has a package of the npm registry, and what it needs; `file` is one of the package's.
pub fn node_modules(name: &str, version: &str, file: &str) -> Result<PathBuf> {
    let folder = format!("{}-{version}", name.trim_start_matches('@').replace('/', "-"));
    Ok(node_package(name, name, version, &folder, file)?.1.join("node_modules"))
}

/// cargo-mutants.
pub fn mutants() -> Result<Command> {
    let mut command = Command::new(MUTANTS.get(versions::MUTANTS)?.join(executable("cargo-mutants")));
    command.arg("mutants");
    Ok(command)
}

impl Compiled {
    /// Its `bin` folder.
    fn get(&self, version: &str) -> Result<PathBuf> {
        let Self { title, package, minutes, .. } = self;
        let proof = format!("bin/{}", executable(self.program));
        let done = cache::get(&format!("{package}-{version}"), &proof, |part| {
            println!("Installing {title} {version} (about {minutes} minutes, once) ...");
            // Not in the temporary folder, which may be small and in memory; and a second try goes on from here.
            let target = part.join("target");
            let mut cargo = Command::new("cargo");
            cargo.args(["install", package, "--version", version, "--root"]).arg(part);
            cargo.arg("--target-dir").arg(&target);
            if self.locked {
                cargo.arg("--locked");
            }
            // The tools' own release profiles optimise for the last percent and take longer to compile.
            cargo.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            child::run(&mut cargo, &format!("installing {title} {version}"))?;
            cache::remove(&target)
        })?;
        Ok(done.join("bin"))
    }
}

/// The folder that has wasm-opt.
pub fn wasm_opt() -> Result<PathBuf> {
    let version = format!("{}.0.0", versions::BINARYEN);
    let folder = format!("binaryen-{}", versions::BINARYEN);
    let done = node_package("wasm-opt", "binaryen", &version, &folder, "bin/wasm-opt")?.1;
    Ok(done.join("node_modules").join(".bin"))
}

/// esbuild, which makes scripts small.
pub fn esbuild() -> Result<Command> {
    let (version, program) = (versions::ESBUILD, "bin/esbuild");
    let (node, done) = node_package("esbuild", "esbuild", version, &format!("esbuild-{version}"), program)?;
    // Its install script would put the executable in place of this, which starts it.
    let mut command = Command::new(node);
    command.arg(done.join("node_modules/esbuild").join(program));
    Ok(command)
}

/// TypeScript's compiler, which checks the types that programs see.
pub fn typescript() -> Result<Command> {
    let (version, program) = (versions::TYPESCRIPT, "bin/tsc");
    let folder = format!("typescript-{version}");
    let (node, done) = node_package("TypeScript", "typescript", version, &folder, program)?;
    let mut command = Command::new(node);
    command.arg(done.join("node_modules/typescript").join(program));
    Ok(command)
}

/// Vite's program, for Node.
pub fn vite() -> Result<PathBuf> {
    let (version, program) = (versions::VITE, "bin/vite.js");
    let (_, done) = node_package("Vite", "vite", version, &format!("vite-{version}"), program)?;
    Ok(done.join("node_modules/vite").join(program))
}

/// Node, to run a script that installs packages.
pub fn node_with_npm() -> Result<Command> {
    let [node, npm] = node_and_npm()?;
    let mut command = Command::new(node);
    command.env("NPM", npm);
    Ok(command)
}

/// Node and npm.
fn node_and_npm() -> Result<[PathBuf; 2]> {
    let programs =
        debian::programs([("node", "nodejs"), ("npm", "npm")], "Node 20.19 or later with npm", NODE_HINT)?;
    versions::node(&programs[0])?;
    Ok(programs)
}

/// Node, for tests of what is delivered.
pub fn node() -> Result<Command> {
    let [node, _] = node_and_npm()?;
    Ok(Command::new(node))
}

/// Node, and the folder in which npm has installed a package. Node runs the package's programs, so it is asked
/// for even when the package is there.
fn node_package(
    title: &str,
    name: &str,
    version: &str,
    folder: &str,
    program: &str,
) -> Result<(PathBuf, PathBuf)> {
    let [node, npm] = node_and_npm()?;
    let done = cache::get(folder, &format!("node_modules/{name}/{program}"), |part| {
        println!("Installing {title} {version} (seconds, once) ...");
        let mut command = Command::new(npm);
        command.args(["install", "--no-audit", "--no-fund", "--fetch-retries=1", "--ignore-scripts"]);
        command.arg("--prefix").arg(part).arg(format!("{name}@{version}"));
        child::run(&mut command, &format!("installing {title} {version}"))?;
        Ok(())
    })?;
    Ok((node, done))
}

const NODE_HINT: &str = if cfg!(target_os = "macos") {
    "`brew install node`"
} else if cfg!(windows) {
    "`winget install OpenJS.NodeJS.LTS`"
} else {
    "`sudo apt-get install nodejs npm`, or your distribution's equal"
};
