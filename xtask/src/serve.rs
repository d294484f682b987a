//! `cargo xtask serve`: the release build on this machine.

use std::io::ErrorKind;
use std::net::TcpListener;

use anyhow::{Context as _, Result, anyhow};

use crate::build;
use crate::server::Server;
use crate::tools::Tools;

/// Takes the port, builds, serves until stopped.
pub fn run(port: u16) -> Result<()> {
    let root = crate::root()?;
    // Taken before the build, so that nobody waits for minutes to hear that it is not free.
    let listener = take(port)?;
    let tools = Tools::get(&root)?;
    build::site(&root, &tools)?;
    let server = Server::start(listener, &root.join("dist"))?;
    println!("Serving {}v1/ (stop with Ctrl+C)", server.url());
    server.wait()
}

fn take(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "Port {port} is in use by another program: stop that, or choose another port with `cargo xtask serve \
             --port {}`.",
            if port == u16::MAX { 8080 } else { port + 1 }
        ),
        ErrorKind::PermissionDenied => {
            anyhow!("Port {port} is reserved for the administrator: choose one above 1023 with `--port`.")
        }
        _ => anyhow!(error).context(format!("Port {port} cannot be used")),
    })
}

/// Any free port.
pub fn any_port() -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", 0)).context("There is no free port on 127.0.0.1")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_taken_port_is_one_sentence() {
        let taken = super::any_port().unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = format!("{:#}", super::take(port).unwrap_err());
        assert!(message.starts_with(&format!("Port {port} is in use by another program")), "{message}");
    }
}
