//! temp
mod law;
use std::path::PathBuf;
use anyhow::Result;
pub fn root() -> Result<PathBuf> { Ok(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))) }
pub fn rustfmt(s: &str) -> Result<String> {
    use std::io::Write;
    let mut c = std::process::Command::new("rustfmt").args(["--edition","2024","--config-path"]).arg(root()?.join("rustfmt.toml")).stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).spawn()?;
    c.stdin.take().unwrap().write_all(s.as_bytes())?;
    Ok(String::from_utf8(c.wait_with_output()?.stdout)?)
}
fn main() -> Result<()> { law::write(&root()?) }
