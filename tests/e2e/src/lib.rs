//! A small driver for the end-to-end tests: one fresh browser a test, and what a visitor does and sees.
//!
//! `cargo xtask test` names the site in `FLEKSJOB_URL`, the engines in `FLEKSJOB_ENGINES`, and the programs in
//! `CHROMIUM` and `CHROMEDRIVER`, `FIREFOX` and `GECKODRIVER`, `MINIBROWSER` and `WEBKITDRIVER`.

mod driver;
mod host;
mod leaves;
mod proxy;
mod state;
mod step;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use hyper::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

pub use driver::Engine;
use driver::{Driver, Place};
pub use host::Host;
pub use leaves::Moment;
pub use proxy::{Proxy, Request};
pub use state::{STATES, State};
pub use step::{Step, link_to};

/// How long a page may take to do what is expected. It is only waited for in full when a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// A whole test takes seconds, minutes on a busy machine; after this it hangs.
const MOST_TIME: Duration = Duration::from_secs(300);

/// Keeps what goes wrong. In Chromium it runs before any script of every page, elsewhere after the loading.
const WATCH: &str = "
    if (window.seen) return;
    window.seen = [];
    const keep = (kind, what) => window.seen.push(kind + ': ' + what);
    addEventListener('error', event => keep('error', event.message || event.target.outerHTML), true);
    addEventListener('unhandledrejection', event => keep('rejection', event.reason));
    addEventListener('securitypolicyviolation',
        event => keep('policy', event.violatedDirective + ' ' + event.blockedURI), true);
    const write = console.error.bind(console);
    console.error = (...what) => { keep('console', what.join(' ')); write(...what); };
    window.shifts = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
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

/// Runs a test in a Chromium of its own, and ends the browser whatever happens.
pub fn in_browser(test: impl AsyncFnOnce(&Page)) {
    in_engine(Engine::Chromium, &[], MOST_TIME, test);
}

/// Runs a test in each engine, also after one in which it fails; the failure names those.
pub fn in_engines(test: impl AsyncFn(&Page)) {
    let mut failed = Vec::new();
    for engine in Engine::chosen() {
        let run = || in_engine(engine, &[], MOST_TIME, async |page| test(page).await);
        if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
            let words = panic.downcast_ref::<String>().map(String::as_str);
            let words = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked");
            failed.push(format!("{}: {words}", engine.name()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Runs a job in a browser of its own for so long at most; `arguments` are more for Chromium.
pub fn in_engine(engine: Engine, arguments: &[&str], most: Duration, job: impl AsyncFnOnce(&Page)) {
    let _place = Place::take();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let started = runtime.block_on(Driver::start(engine, arguments));
    let (mut driver, page) = started.unwrap_or_else(|error| panic!("{error:#}"));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let job = async { tokio::time::timeout(most, job(&page)).await };
        runtime.block_on(job).expect("the test hangs");
    }));
    if outcome.is_err() {
        let state = runtime.block_on(page.state());
        eprintln!("The page in {} when the test failed: {state}", engine.name());
    }
    runtime.block_on(driver.end(page));
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// The colours that the visitor's system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// The system's own, whatever the page says.
    Forced,
}

impl Media {
    /// All of them.
    pub const ALL: [Media; 3] = [Media::Light, Media::Dark, Media::Forced];

    /// In names of pictures.
    pub const fn name(self) -> &'static str {
        match self {
            Media::Light => "light",
            Media::Dark => "dark",
            Media::Forced => "forced",
        }
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
    /// What draws it.
    pub engine: Engine,
    /// What stands between it and the network.
    pub proxy: Proxy,
    /// Where it keeps its things; what is saved lies in it, too.
    pub folder: PathBuf,
}

impl Page {
    async fn new(client: Client, engine: Engine, proxy: Proxy, folder: PathBuf) -> Page {
        let page = Page { client, engine, proxy, folder };
        match engine {
            Engine::Chromium => page.before_every_page(&format!("(() => {{ {WATCH} }})();")).await,
            Engine::Firefox => {}
            Engine::Webkit => page.client.set_window_size(1280, 1000).await.expect("a window's size"),
        }
        page
    }

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
        if self.engine != Engine::Chromium {
            self.run(WATCH, Vec::new()).await;
        }
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

    /// As a screen of this kind.
    pub async fn media(&self, media: Media) {
        let features: &[(&str, &str)] = match media {
            Media::Light => &[("prefers-color-scheme", "light")],
            Media::Dark => &[("prefers-color-scheme", "dark")],
            Media::Forced => &[("forced-colors", "active")],
        };
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": "screen", "features": features })).await;
    }

    /// Presses what a selector finds.
    pub async fn press(&self, selector: &str) {
        let element = self.in_sight(selector).await;
        element.click().await.unwrap_or_else(|error| panic!("pressing {selector}: {error}"));
    }

    /// The element, scrolled to the middle, where it stands still: WebDriver would put it under the bar at
    /// the lower edge, and presses a place, whatever has come there meanwhile.
    async fn in_sight(&self, selector: &str) -> Element {
        let scroll = "const found = document.querySelector(args[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { top, left, width, height } = found?.getBoundingClientRect() ?? {};
            return [top, left, width, height];";
        let mut place = self.run(scroll, vec![selector.into()]).await;
        for _ in 0..50 {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let before = std::mem::replace(&mut place, self.run(scroll, vec![selector.into()]).await);
            if before == place {
                break;
            }
        }
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
        // Not by selecting it all: WebKit's driver may move the caret before the next key.
        let back = char::from(Key::Backspace).to_string().repeat(self.field(id).await.chars().count());
        let over = format!("{}{back}{text}", char::from(Key::End));
        field.send_keys(&over).await.unwrap_or_else(|error| panic!("typing in {selector}: {error}"));
        // WebKit's driver does not wait for the page to have it.
        let stands = format!("document.getElementById('{id}').value == {}", json!(text));
        if let Err(error) = self.comes(&stands).await {
            panic!("typed {text} in {selector}, there stands {}: {error}", self.field(id).await);
        }
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
        // Elsewhere `seen` is all there is to ask.
        if self.engine != Engine::Chromium {
            return;
        }
        let errors = self.log("browser").await;
        let errors: Vec<&Value> = errors.iter().filter(|entry| entry["level"] == "SEVERE").collect();
        assert!(errors.is_empty(), "{where_}: {errors:#?}");
    }

    /// For the report of a failed test.
    async fn state(&self) -> Value {
        let script = "return [location.href, window.seen, document.body.innerText.slice(0, 1500),
            ...[...document.querySelectorAll('input:not([type=radio])')].map(one => one.id + '=' + one.value)];";
        let state = self.client.execute(script, Vec::new());
        match tokio::time::timeout(PATIENCE, state).await {
            Ok(Ok(state)) => state,
            other => json!(format!("{other:?}")),
        }
    }
}

const FIGURES: &str = "[...document.querySelectorAll('[data-line]:not([data-of])')]
    .map(one => [one.dataset.line, one.textContent, one.dataset.value])";
