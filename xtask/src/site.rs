//! The served release build, for what needs a running site: the end-to-end tests and the pictures.

use std::path::Path;

use anyhow::Result;

use crate::build;
use crate::serve;
use crate::server::Server;
use crate::tools::Tools;

/// Gets the tools, builds, and calls `job` with the address of the served site (it ends in a slash).
pub fn with_site<T>(job: impl FnOnce(&str) -> Result<T>) -> Result<T> {
    let root = crate::root()?;
    build::site(&root, &Tools::get(&root)?)?;
    with_built(&root, job)
}

/// The same for a site that is built already: the address of its widget.
pub fn with_built<T>(root: &Path, job: impl FnOnce(&str) -> Result<T>) -> Result<T> {
    let server = Server::start(serve::any_port()?, &root.join("dist"))?;
    job(&format!("{}v1/", server.url()))
}
