//! `cargo xtask prove wordpress`: the snippets in posts of a real WordPress, written by an editor, who may use any
//! HTML, and by an author, whose posts WordPress cleans; then looked at in Chromium (`tests/e2e/tests/wordpress.rs`).
//!
//! WordPress is Debian's package, unpacked into the cache folder and not installed: installing would start a web
//! server. MariaDB and PHP run as plain processes with a folder of their own, on this machine's loopback and a
//! socket, and end with this program, however it ends.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::browser::Browser;
use crate::check::cargo;
use crate::{cache, child, debian, serve, site};

const SETTINGS: &str = include_str!("wp-config.php");
const INSTALL: &str = include_str!("install.php");

/// Debian's WordPress, and what its files lead to.
const FILES: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "php-getid3", "libjs-underscore", "libjs-cropper"];

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

const TITLE: &str = "PHP or MariaDB";
const HINT: &str = "`sudo apt-get install php-cli php-mysql mariadb-server-core mariadb-client-core`; WordPress \
                    itself is had from Debian only";

/// Builds the site, starts WordPress, and runs the tests that are made for it.
pub fn run() -> Result<()> {
    let root = crate::root()?;
    let (browser, wordpress) = (Browser::get()?, WordPress::start()?);
    println!("WordPress {} at {}", wordpress.version, wordpress.address);
    site::with_site(|url| {
        let mut command = cargo(&root, "test --package e2e -- --include-ignored wordpress");
        command.env("FLEKSJOB_URL", url).env("FLEKSJOB_ENGINES", "chromium");
        command.env("WORDPRESS", &wordpress.address);
        command.env("WORDPRESS_EDITOR", &wordpress.editor).env("WORDPRESS_AUTHOR", &wordpress.author);
        browser.tell(&mut command);
        child::run(&mut command, "testing in WordPress").map(drop)
    })
}

/// An installed WordPress; it ends when dropped, and nothing of it stays.
struct WordPress {
    /// With a slash at the end.
    address: String,
    version: String,
    /// What programs say to be let in.
    editor: String,
    author: String,
    _servers: Servers,
}

/// What runs, in the order in which it is ended, and its folder.
struct Servers {
    running: Vec<Child>,
    folder: PathBuf,
    /// Held while they run.
    _lock: fs::File,
}

impl WordPress {
    fn start() -> Result<WordPress> {
        let [php, database, prepare, _] = debian::programs(
            [
                ("php", "php-cli php-mysql"),
                ("mariadbd", "mariadb-server-core"),
                ("mariadb-install-db", "mariadb-server-core"),
                ("my_print_defaults", "mariadb-client-core"),
            ],
            TITLE,
            HINT,
        )?;
        let files = files()?;
        fs::write(files.join("wp-config.php"), SETTINGS).context("writing WordPress' settings")?;

        // A short path, as a socket's has to be; always the same, so that what a broken-off run left is taken away.
        let folder = std::env::temp_dir().join("fleksjob-wordpress");
        let doing = "making a folder for WordPress";
        let lock = fs::File::create(folder.with_extension("lock")).context(doing)?;
        ensure!(lock.try_lock().is_ok(), "Another `cargo xtask prove wordpress` is running.");
        cache::remove(&folder)?;
        fs::create_dir_all(&folder).context(doing)?;
        let mut servers = Servers { running: Vec::new(), folder: folder.clone(), _lock: lock };
        let [data, socket, script] = ["data", "socket", "install.php"].map(|name| folder.join(name));
        fs::write(&script, INSTALL).context("writing WordPress' installer")?;

        let in_data = |command: &mut Command| {
            command.arg("--no-defaults").arg(format!("--datadir={}", data.display()));
            if debian::is_root() {
                command.arg("--user=root");
            }
        };
        let mut preparing = Command::new(prepare);
        in_data(&mut preparing);
        preparing.args(["--auth-root-authentication-method=normal", "--skip-test-db"]);
        child::read(&mut preparing, "preparing the database")?;

        let mut command = ending_with_this(&database);
        in_data(&mut command);
        command.arg("--skip-networking").arg(format!("--socket={}", socket.display()));
        servers.add(command, "database.log")?;

        let port = serve::any_port()?.local_addr().context("a port for WordPress")?.port();
        // Another site than the widget's for a browser, although on the same machine.
        let address = format!("http://localhost:{port}");
        let told = |command: &mut Command| {
            command.env("WORDPRESS_SOCKET", &socket).env("WORDPRESS_ADDRESS", &address);
        };
        let mut install = Command::new(&php);
        install.args(["-d", "display_errors=stderr", "-d", "error_reporting=E_ALL&~E_DEPRECATED"]);
        install.arg(&script).arg(&files);
        told(&mut install);
        let answer = child::read(&mut install, "installing WordPress")?;
        let answer: Value =
            serde_json::from_str(&answer).context("reading what WordPress' installer said")?;

        let mut command = ending_with_this(&php);
        command.args(["-S", &format!("localhost:{port}"), "-t"]).arg(&files);
        told(&mut command);
        servers.add(command, "php.log")?;
        servers.until_listening(port)?;
        let part = |name: &str| {
            let text = answer[name].as_str().map(str::to_owned);
            text.with_context(|| format!("WordPress' installer named no {name}"))
        };
        Ok(WordPress {
            address: format!("{address}/"),
            version: part("version")?,
            editor: part("editor")?,
            author: part("author")?,
            _servers: servers,
        })
    }
}

impl Servers {
    /// Starts one more; what it says goes into a file.
    fn add(&mut self, mut command: Command, log: &str) -> Result<()> {
        let doing = || format!("starting {}", command.get_program().display());
        let log = fs::File::create(self.folder.join(log)).with_context(doing)?;
        let errors = log.try_clone().with_context(doing)?;
        let doing = doing();
        let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn().context(doing)?;
        self.running.insert(0, child);
        Ok(())
    }

    fn until_listening(&self, port: u16) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("localhost", port)).is_err() {
            if Instant::now() > end {
                let said = fs::read_to_string(self.folder.join("php.log")).unwrap_or_default();
                bail!("PHP's server does not answer: {said}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        for child in &mut self.running {
            // It may have ended already. The database is not asked to tidy up: its folder goes.
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A command that is ended by the system if this program is; where that is not possible, only by `Servers`.
fn ending_with_this(program: &Path) -> Command {
    match which::which("setpriv") {
        Ok(wrapper) => {
            let mut command = Command::new(wrapper);
            command.args(["--pdeathsig", "KILL", "--"]).arg(program);
            command
        }
        Err(_) => Command::new(program),
    }
}

/// The folder of Debian's WordPress, with what it needs beside it.
fn files() -> Result<PathBuf> {
    let version = debian::version(FILES[0])?;
    let proof = "usr/share/wordpress/wp-settings.php";
    let folder = cache::get(&format!("wordpress-{version}"), proof, |part| debian::unpack(&FILES, part))?;
    let files = folder.join("usr/share/wordpress");
    ensure!(files.join("wp-content/themes").is_dir(), "Debian's WordPress has no themes.");
    Ok(files)
}
