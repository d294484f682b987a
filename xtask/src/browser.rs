//! Chromium and its driver, for the tests in a browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::debian;

/// Both programs, of one version.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// What drives it over WebDriver.
    pub driver: PathBuf,
}

impl Browser {
    /// CHROMIUM and CHROMEDRIVER, or what is on PATH, or Debian's packages.
    pub fn get() -> Result<Self> {
        let get = |named: Option<PathBuf>, provided| match named {
            Some(path) => Ok(path),
            None => debian::programs([provided], "Chromium or its driver", HINT).map(|[path]| path),
        };
        Ok(Self {
            chromium: get(named("CHROMIUM")?.or_else(other_chromium), ("chromium", "chromium"))?,
            driver: get(named("CHROMEDRIVER")?, ("chromedriver", "chromium-driver"))?,
        })
    }

    /// Tells the end-to-end tests where both are.
    pub fn tell(&self, command: &mut Command) {
        command.env("CHROMEDRIVER", &self.driver).env("CHROMIUM", &self.chromium);
    }

    /// Writes a copy of `webdriver.json` that names this browser: a driver looks for one of its own otherwise.
    pub fn capabilities(&self, root: &Path, copy: &Path) -> Result<()> {
        let doing = "preparing webdriver.json";
        let text = std::fs::read_to_string(root.join("webdriver.json")).context(doing)?;
        let mut value: Value = serde_json::from_str(&text).context(doing)?;
        let options = value.get_mut("goog:chromeOptions").and_then(Value::as_object_mut);
        let options = options.context("webdriver.json has no goog:chromeOptions")?;
        options.insert("binary".into(), self.chromium.to_string_lossy().into());
        std::fs::write(copy, value.to_string()).context(doing)
    }
}

/// The program that a variable names.
pub fn named(variable: &str) -> Result<Option<PathBuf>> {
    let Some(path) = std::env::var_os(variable).map(PathBuf::from) else { return Ok(None) };
    if !path.is_file() {
        bail!("{variable} names {}, which is not there.", path.display());
    }
    Ok(Some(path))
}

/// Chromium under the names and in the places of other systems.
fn other_chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let applications = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    let installed = applications.map(PathBuf::from).into_iter().find(|path| path.is_file());
    names.iter().find_map(|name| which::which(name).ok()).or(installed)
}

const HINT: &str = if cfg!(target_os = "macos") {
    "`brew install --cask chromium chromedriver`"
} else if cfg!(windows) {
    "`winget install Google.Chrome Chromium.ChromeDriver`"
} else {
    "`sudo apt-get install chromium chromium-driver`, or your distribution's equal"
};
