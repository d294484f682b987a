//! The engines, and what starts and ends them: a driver, a fresh browser and a folder for its things each time.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use fantoccini::Client;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

use crate::{PATIENCE, Page, Proxy};

/// More browsers at a time than this only take the processor from each other.
const MOST_BROWSERS: u32 = 2;

/// What draws the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's, Edge's and most others'.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's.
    Webkit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

    /// As `FLEKSJOB_ENGINES` names it.
    pub const fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    /// Those of this run: what `FLEKSJOB_ENGINES` names, and without it all.
    pub fn chosen() -> Vec<Engine> {
        let Ok(names) = std::env::var("FLEKSJOB_ENGINES") else { return Engine::ALL.to_vec() };
        let engine = |name: &str| {
            let known = Engine::ALL.into_iter().find(|engine| engine.name() == name);
            known.unwrap_or_else(|| panic!("FLEKSJOB_ENGINES names “{name}”, which is no engine"))
        };
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(engine).collect()
    }

    fn driver(self, folder: &Path, port: u16) -> Command {
        let (variable, program) = match self {
            Engine::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Engine::Firefox => ("GECKODRIVER", "geckodriver"),
            Engine::Webkit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        let mut command = Command::new(std::env::var_os(variable).unwrap_or_else(|| program.into()));
        command.arg(format!("--port={port}"));
        match self {
            Engine::Chromium => {}
            Engine::Firefox => {
                command.arg("--profile-root").arg(folder);
                // Without it the address of its lists cannot be another.
                command.env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
            }
            // It keeps its things where the user's folders are said to be.
            Engine::Webkit => {
                for variable in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
                    command.env(variable, folder);
                }
                command.env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
            }
        }
        command
    }

    fn capabilities(self, folder: &Path, proxy: &Proxy, arguments: &[&str]) -> Capabilities {
        let mut capabilities = Capabilities::new();
        let mut browser = |key: &str, variable: &str, options: Value| {
            let mut options = options;
            if let (Ok(path), Some(options)) = (std::env::var(variable), options.as_object_mut()) {
                options.insert("binary".into(), path.into());
            }
            capabilities.insert(key.into(), options);
        };
        match self {
            Engine::Chromium => {
                let mut all: Vec<String> = [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // What it asks for on its own account: what fields are for, who is logged in to it, and so on.
                    "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,\
                     NetworkTimeServiceQuerying,PreconnectToSearch",
                    "--disable-domain-reliability",
                    "--allow-browser-signin=false",
                    "--window-size=1280,1000",
                ]
                .iter()
                .chain(arguments)
                .map(|argument| (*argument).to_owned())
                .collect();
                all.push(format!("--user-data-dir={}", folder.display()));
                // This machine, too: browsers leave it out by themselves.
                all.push(format!("--proxy-server=http://{}", proxy.address()));
                all.push("--proxy-bypass-list=<-loopback>".to_owned());
                browser("goog:chromeOptions", "CHROMIUM", json!({ "args": all }));
                let logs = json!({ "browser": "ALL", "performance": "ALL" });
                capabilities.insert("goog:loggingPrefs".into(), logs);
            }
            Engine::Firefox => {
                let all = ["-headless", "-width", "1280", "-height", "1000"];
                let (host, port) = (proxy.address().ip().to_string(), proxy.address().port());
                let preferences = json!({
                    "network.proxy.type": 1,
                    "network.proxy.http": host,
                    "network.proxy.http_port": port,
                    "network.proxy.ssl": host,
                    "network.proxy.ssl_port": port,
                    "network.proxy.no_proxies_on": "",
                    // This machine, too; and as trusted as without.
                    "network.proxy.allow_hijacking_localhost": true,
                    "network.proxy.testing_localhost_is_secure_when_hijacked": true,
                    // What is saved comes without a question.
                    "browser.download.folderList": 2,
                    "browser.download.dir": folder.join("saved"),
                    "browser.download.always_ask_before_handling_new_types": false,
                    "browser.download.alwaysOpenPanel": false,
                    "browser.helperApps.neverAsk.saveToDisk": "text/csv,text/calendar,text/plain",
                    // It asks Mozilla for lists on its own account; nowhere is as good.
                    "services.settings.server": "data:,#remote-settings-dummy/v1",
                });
                browser("moz:firefoxOptions", "FIREFOX", json!({ "args": all, "prefs": preferences }));
            }
            Engine::Webkit => {
                browser("webkitgtk:browserOptions", "MINIBROWSER", json!({ "args": ["--automation"] }));
                let proxy = json!({ "proxyType": "manual", "httpProxy": proxy.address().to_string(),
                    "sslProxy": proxy.address().to_string(), "noProxy": [] });
                capabilities.insert("proxy".into(), proxy);
            }
        }
        capabilities
    }
}

static BROWSERS: (Mutex<u32>, Condvar) = (Mutex::new(0), Condvar::new());

/// A place among the browsers that run at a time.
pub(crate) struct Place;

impl Place {
    pub(crate) fn take() -> Place {
        let count = BROWSERS.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |count: &mut u32| *count >= MOST_BROWSERS;
        let mut count = BROWSERS.1.wait_while(count, full).unwrap_or_else(PoisonError::into_inner);
        *count += 1;
        Place
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *BROWSERS.0.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        BROWSERS.1.notify_one();
    }
}

/// A driver and the folder its browser keeps its things in.
pub(crate) struct Driver {
    child: Child,
    folder: PathBuf,
}

impl Driver {
    pub(crate) async fn start(engine: Engine, arguments: &[&str]) -> Result<(Driver, Page)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("fleksjob-e2e-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).context("making a folder for the browser")?;
        let port = if engine == Engine::Webkit { free_port()? } else { 0 };
        let mut command = engine.driver(&folder, port);
        let program = command.as_std().get_program().display().to_string();
        let doing = || format!("starting {program}");
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(doing)?;
        let output = child.stdout.take().with_context(doing)?;
        let mut driver = Driver { child, folder };
        let port = match port {
            0 => told_port(output).await.with_context(doing)?,
            port => driver.listens(port).await.with_context(doing).map(|()| port)?,
        };
        let proxy = Proxy::start(engine).await.context("starting the proxy")?;
        let capabilities = engine.capabilities(&driver.folder, &proxy, arguments);
        let address = format!("http://127.0.0.1:{port}");
        let session =
            Client::with_capabilities_and_connector(&address, &capabilities, HttpConnector::new()).await;
        let client = session.with_context(|| format!("{program} does not start its browser"))?;
        let folder = driver.folder.clone();
        Ok((driver, Page::new(client, engine, proxy, folder).await))
    }

    /// WebKit's driver does not say when it is ready.
    async fn listens(&mut self, port: u16) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("it ended: {status}");
            }
            if Instant::now() > end {
                bail!("it does not listen on port {port}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    pub(crate) async fn end(&mut self, page: Page) {
        // A browser that is gone already cannot be closed; its driver still can be ended.
        let _ = tokio::time::timeout(PATIENCE, page.client.close()).await;
        let _ = self.child.kill().await;
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A port for a driver that has to be given one. It lies below those that systems give to others in the meantime.
fn free_port() -> Result<u16> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(31);
    for _ in 0..100 {
        let place = first.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % 20_000;
        let port = u16::try_from(10_000 + place)?;
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("there is no free port");
}

/// The port that chromedriver or geckodriver found, and says on its output.
async fn told_port(output: ChildStdout) -> Result<u16> {
    let mut lines = BufReader::new(output).lines();
    let port = loop {
        let line = lines.next_line().await?.context("it ended without naming its port")?;
        let told = line.split_once("started successfully on port ");
        let told = told.or_else(|| line.split_once("Listening on 127.0.0.1:"));
        if let Some((_, port)) = told {
            break port.trim_end_matches('.').parse()?;
        }
    };
    // What it says later has to go somewhere, or it stops.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok(port)
}
