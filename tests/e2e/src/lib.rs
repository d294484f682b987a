//! A small driver for the end-to-end tests: one chromedriver and one fresh Chromium a test, and what a visitor
//! does and sees.
//!
//! `cargo xtask test` names the site and the programs in `FLEKSJOB_URL`, `CHROMEDRIVER` and `CHROMIUM`.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, Locator};
use hyper::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use url::Url;

/// More browsers at a time than this only take the processor from each other.
const MOST_BROWSERS: u32 = 2;

/// How long a page may take to do what is expected. It is only waited for in full when a test fails.
const PATIENCE: Duration = Duration::from_secs(15);

/// A whole test takes seconds; after this it hangs.
const MOST_TIME: Duration = Duration::from_secs(120);

/// Runs before any script of every page: keeps what goes wrong.
const WATCH: &str = "
    window.seen = [];
    const keep = (kind, what) => window.seen.push(kind + ': ' + what);
    addEventListener('error', event => keep('error', event.message || event.target.outerHTML), true);
    addEventListener('unhandledrejection', event => keep('rejection', event.reason));
    addEventListener('securitypolicyviolation',
        event => keep('policy', event.violatedDirective + ' ' + event.blockedURI), true);
    const write = console.error.bind(console);
    console.error = (...what) => { keep('console', what.join(' ')); write(...what); };
    window.shifts = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
        .observe({ type: 'layout-shift', buffered: true });
";

/// The address of the site; it ends in a slash.
pub fn site() -> String {
    std::env::var("FLEKSJOB_URL").expect("FLEKSJOB_URL names the served site: run `cargo xtask test`")
}

/// The whole answer to a plain request, head and body: what a visitor without a browser gets.
pub async fn plain_get(url: &str) -> String {
    let url = Url::parse(url).expect("an address");
    let host = url.host_str().expect("a host");
    let port = url.port_or_known_default().expect("a port");
    let mut stream = TcpStream::connect((host, port)).await.expect("the server");
    let request = format!("GET {} HTTP/1.1\r\nhost: {host}:{port}\r\nconnection: close\r\n\r\n", url.path());
    stream.write_all(request.as_bytes()).await.expect("asking");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("the answer");
    String::from_utf8(answer).expect("text")
}

/// Runs a test in a browser of its own, and ends the browser whatever happens.
pub fn in_browser(test: impl AsyncFnOnce(&Page)) {
    let _place = Place::take();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (mut driver, page) = runtime.block_on(Driver::start()).expect("starting the browser");
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let job = async { tokio::time::timeout(MOST_TIME, test(&page)).await };
        runtime.block_on(job).expect("the test hangs");
    }));
    if outcome.is_err() {
        let state = runtime.block_on(page.state());
        eprintln!("The page when the test failed: {state}");
    }
    runtime.block_on(driver.end(page));
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

static BROWSERS: (Mutex<u32>, Condvar) = (Mutex::new(0), Condvar::new());

/// A place among the browsers that run at a time.
struct Place;

impl Place {
    fn take() -> Place {
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

/// A chromedriver and the folder its browser keeps its things in.
struct Driver {
    child: Child,
    folder: PathBuf,
}

impl Driver {
    async fn start() -> Result<(Driver, Page)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("fleksjob-e2e-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut child = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let mut lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        let port = loop {
            let line = lines.next_line().await?.context("chromedriver ended without naming its port")?;
            let told = line.split_once("started successfully on port ");
            if let Some((_, port)) = told {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // What it says later has to go somewhere, or it stops.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let mut arguments: Vec<String> = [
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
        .map(str::to_owned)
        .to_vec();
        arguments.push(format!("--user-data-dir={}", folder.display()));
        let mut options = json!({ "args": arguments });
        if let (Ok(chromium), Some(options)) = (std::env::var("CHROMIUM"), options.as_object_mut()) {
            options.insert("binary".into(), chromium.into());
        }
        let mut capabilities = Capabilities::new();
        capabilities.insert("goog:chromeOptions".into(), options);
        let logs = json!({ "browser": "ALL", "performance": "ALL" });
        capabilities.insert("goog:loggingPrefs".into(), logs);
        let address = format!("http://127.0.0.1:{port}");
        let client =
            Client::with_capabilities_and_connector(&address, &capabilities, HttpConnector::new()).await?;
        let page = Page { client };
        page.before_every_page(WATCH).await;
        Ok((Driver { child, folder }, page))
    }

    async fn end(&mut self, page: Page) {
        // A browser that is gone already cannot be closed; its driver still can be ended.
        let _ = tokio::time::timeout(PATIENCE, page.client.close()).await;
        let _ = self.child.kill().await;
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A command of Chromium's own, beyond WebDriver.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A figure as it is shown, and exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The text a visitor reads.
    pub text: String,
    /// `data-value`.
    pub value: String,
}

/// A browser's page. Every action panics where it cannot be done: these are tests.
pub struct Page {
    /// For what this driver has no words for.
    pub client: Client,
}

impl Page {
    /// Opens the site anew with a fragment (without `#`), and waits for the app.
    pub async fn open(&self, fragment: &str) {
        self.open_raw(fragment).await;
        self.until("the app to start", "!document.getElementById('fleksjob-app').hidden").await;
    }

    /// Opens the site anew with a fragment, and waits for nothing but the page itself.
    pub async fn open_raw(&self, fragment: &str) {
        // From another page, so that it loads even where only the fragment differs.
        self.client.goto("about:blank").await.expect("leaving the page");
        let address = if fragment.is_empty() { site() } else { format!("{}#{fragment}", site()) };
        self.client.goto(&address).await.expect("opening the page");
    }

    /// Runs a script in the page: the body of a function of `args`.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        let script = format!("const args = arguments; {script}");
        self.client.execute(&script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The value of an expression in the page.
    pub async fn eval(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), Vec::new()).await
    }

    /// The same as a text.
    pub async fn text(&self, expression: &str) -> String {
        let value = self.eval(expression).await;
        value.as_str().unwrap_or_else(|| panic!("{expression} is {value}")).to_owned()
    }

    /// Whether an expression holds.
    pub async fn is(&self, expression: &str) -> bool {
        self.eval(&format!("!!({expression})")).await == Value::Bool(true)
    }

    /// Waits until an expression holds in the page.
    pub async fn until(&self, what: &str, expression: &str) {
        if let Err(error) = self.comes(expression).await {
            panic!("waited in vain for {what}: {error}");
        }
    }

    /// Waits until an expression holds in the page.
    ///
    /// # Errors
    /// It did not in time.
    pub async fn comes(&self, expression: &str) -> Result<()> {
        let script = format!("return !!({expression});");
        let end = Instant::now() + PATIENCE;
        loop {
            // While a page is loading there may be nothing to run the script in.
            let held = self.client.execute(&script, Vec::new()).await;
            if matches!(held, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > end {
                bail!("{expression} is {held:?}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// A command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let answer = self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// What the browser logged since it was last asked: `browser` is the console, `performance` the network.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let log = self.client.issue_cmd(Own { path: "se/log", body: json!({ "type": kind }) }).await;
        let log = log.unwrap_or_else(|error| panic!("{kind} log: {error}"));
        log.as_array().cloned().unwrap_or_default()
    }

    /// A script that runs in every page from now on, before the page's own.
    pub async fn before_every_page(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Another size of the window, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Presses what a selector finds.
    pub async fn press(&self, selector: &str) {
        let element = self.in_sight(selector).await;
        element.click().await.unwrap_or_else(|error| panic!("pressing {selector}: {error}"));
    }

    /// The element, scrolled to the middle: WebDriver would put it under the bar at the lower edge.
    async fn in_sight(&self, selector: &str) -> Element {
        let scroll = "document.querySelector(args[0])?.scrollIntoView({ block: 'center' });";
        self.run(scroll, vec![selector.into()]).await;
        let element = self.client.find(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    /// Keys, to whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        let element = self.client.active_element().await.expect("an element with the focus");
        element.send_keys(keys).await.expect("keys");
    }

    /// One key, to whatever has the focus.
    pub async fn key(&self, key: Key) {
        self.keys(&char::from(key).to_string()).await;
    }

    /// Types over what stands in a field, and stays in it.
    pub async fn type_into(&self, id: &str, text: &str) {
        let selector = format!("#{id}");
        let field = self.in_sight(&selector).await;
        field.click().await.unwrap_or_else(|error| panic!("going to {selector}: {error}"));
        let (control, clear) = (char::from(Key::Control), char::from(Key::Delete));
        let over = format!("{control}a{}{clear}{text}", char::from(Key::Null));
        field.send_keys(&over).await.unwrap_or_else(|error| panic!("typing in {selector}: {error}"));
    }

    /// Types over what stands in a field, and leaves it.
    pub async fn fill(&self, id: &str, text: &str) {
        self.type_into(id, text).await;
        self.key(Key::Tab).await;
    }

    /// Types a date into its three fields.
    pub async fn fill_date(&self, day: &str, month: &str, year: &str) {
        for (id, text) in [("fj-date-day", day), ("fj-date-month", month), ("fj-date-year", year)] {
            self.fill(id, text).await;
        }
    }

    /// Makes the choice with this id.
    pub async fn choose(&self, id: &str) {
        self.press(&format!("label[for={id}]")).await;
        self.until(id, &format!("document.getElementById('{id}').checked")).await;
    }

    /// Opens or closes the disclosure with this class.
    pub async fn disclose(&self, class: &str) {
        let open = self.is(&format!("document.querySelector('.{class}').open")).await;
        self.press(&format!(".{class} > summary")).await;
        self.until(class, &format!("document.querySelector('.{class}').open !== {open}")).await;
    }

    /// The text in a field.
    pub async fn field(&self, id: &str) -> String {
        self.text(&format!("document.getElementById('{id}').value")).await
    }

    /// A main figure, `None` if the page has none of this code.
    pub async fn figure(&self, code: &str) -> Option<Figure> {
        self.figures().await.remove(code)
    }

    /// Every main figure by its code.
    pub async fn figures(&self) -> BTreeMap<String, Figure> {
        let all = self.eval(FIGURES).await;
        let row = |row: &Value| {
            let part = |place: usize| row[place].as_str().unwrap_or_default().to_owned();
            (part(0), Figure { text: part(1), value: part(2) })
        };
        let rows = all.as_array().expect("a list of figures");
        let figures: BTreeMap<String, Figure> = rows.iter().map(row).collect();
        assert_eq!(figures.len(), rows.len(), "a code stands twice without data-of: {all}");
        figures
    }

    /// Waits for the exact value of a main figure.
    pub async fn until_figure(&self, code: &str, value: &str) {
        let found = format!("document.querySelector('[data-line={code}]:not([data-of])')");
        let same = format!("{found}?.dataset.value == '{value}'");
        if let Err(error) = self.comes(&same).await {
            panic!("{code} should be {value} and is {:?}: {error}", self.figure(code).await);
        }
    }

    /// The notice with this id, if it is on the page.
    pub async fn notice(&self, id: &str) -> Option<String> {
        let notice = self.eval(&format!("document.getElementById('{id}')?.textContent")).await;
        notice.as_str().map(str::to_owned)
    }

    /// Whether the panel that tells of a fault is in sight.
    pub async fn has_fault(&self) -> bool {
        self.is("!document.getElementById('fleksjob-fault').hidden").await
    }

    /// Nothing went wrong so far: no fault panel, no error, none on the console.
    pub async fn assert_well(&self, where_: &str) {
        assert!(!self.has_fault().await, "{where_}: the fault panel is shown");
        let seen = self.eval("window.seen").await;
        assert_eq!(seen, json!([]), "{where_}");
        let errors = self.log("browser").await;
        let errors: Vec<&Value> = errors.iter().filter(|entry| entry["level"] == "SEVERE").collect();
        assert!(errors.is_empty(), "{where_}: {errors:#?}");
    }

    /// For the report of a failed test.
    async fn state(&self) -> Value {
        let script = "return [location.href, window.seen, document.body.innerText.slice(0, 1500)];";
        let state = self.client.execute(script, Vec::new());
        match tokio::time::timeout(PATIENCE, state).await {
            Ok(Ok(state)) => state,
            other => json!(format!("{other:?}")),
        }
    }
}

const FIGURES: &str = "[...document.querySelectorAll('[data-line]:not([data-of])')]
    .map(one => [one.dataset.line, one.textContent, one.dataset.value])";
