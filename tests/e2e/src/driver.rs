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
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::{PATIENCE, Page};

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

    fn capabilities(self, folder: &Path, arguments: &[&str]) -> Capabilities {
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
                    "--window-size=1280,1000",
                ]
                .iter()
                .chain(arguments)
                .map(|argument| (*argument).to_owned())
                .collect();
                all.push(format!("--user-data-dir={}", folder.display()));
                browser("goog:chromeOptions", "CHROMIUM", json!({ "args": all }));
                let logs = json!({ "browser": "ALL", "performance": "ALL" });
                capabilities.insert("goog:loggingPrefs".into(), logs);
            }
            Engine::Firefox => {
                let all = ["-headless", "-width", "1280", "-height", "1000"];
                browser("moz:firefoxOptions", "FIREFOX", json!({ "args": all }));
            }
            Engine::Webkit => {
                browser("webkitgtk:browserOptions", "MINIBROWSER", json!({ "args": ["--automation"] }));
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
        // Not every driver finds a port itself and says so.
        let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = engine.driver(&folder, port);
        let program = command.as_std().get_program().display().to_string();
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("starting {program} (`cargo xtask e2e` gets it)"))?;
        let mut driver = Driver { child, folder };
        driver.listens(port).await.with_context(|| format!("starting {program}"))?;
        let capabilities = engine.capabilities(&driver.folder, arguments);
        let address = format!("http://127.0.0.1:{port}");
        let session =
            Client::with_capabilities_and_connector(&address, &capabilities, HttpConnector::new()).await;
        let client = session.with_context(|| format!("{program} does not start its browser"))?;
        Ok((driver, Page::new(client, engine).await))
    }

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
