//! Where installed tools lie: the user's cache folder, one folder per name and version, shared by all clones.
//!
//! An install works in `NAME.part` and is renamed when complete, so that one that was broken off is never taken
//! for a finished one; the next try goes on from what is there.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// `fleksjob/` in the user's cache folder.
pub fn folder() -> Result<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || variable("HOME");
    let base = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")))
    };
    let missing = if cfg!(windows) { "LOCALAPPDATA" } else { "HOME" };
    Ok(base.with_context(|| format!("There is no cache folder: set {missing}."))?.join("fleksjob"))
}

/// The folder of `name`, in which `proof` is a file; `install` fills it, in another place, if it is missing.
pub fn get(name: &str, proof: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let cache = folder()?;
    let done = cache.join(name);
    if done.join(proof).is_file() {
        return Ok(done);
    }
    fs::create_dir_all(&cache).with_context(|| format!("making the folder {}", cache.display()))?;
    let _lock = lock(&cache)?;
    if !done.join(proof).is_file() {
        let part = cache.join(format!("{name}.part"));
        fs::create_dir_all(&part).with_context(|| format!("making the folder {}", part.display()))?;
        install(&part)?;
        ensure!(
            part.join(proof).is_file(),
            "{name} was installed but has no {proof}; delete {}.",
            part.display()
        );
        remove(&done)?;
        fs::rename(&part, &done).with_context(|| format!("moving {name} into place"))?;
    }
    Ok(done)
}

/// Deletes a folder that may not be there.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("deleting the folder {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Held while something is installed; released when dropped, and by the system if the program dies.
fn lock(cache: &Path) -> Result<File> {
    let file = File::create(cache.join(".lock")).context("making the lock file of the tools' cache")?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("Waiting for another `cargo xtask` that is installing tools ...");
            file.lock().context("waiting for the lock of the tools' cache")?;
        }
        Err(TryLockError::Error(error)) => return Err(error).context("locking the tools' cache"),
    }
    Ok(file)
}
