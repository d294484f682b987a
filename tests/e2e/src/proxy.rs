//! What stands between every browser of the tests and the network: it notes each request, and lets through only
//! those to this machine, where the site and the pages that embed it are. So the tests see what leaves, in every
//! engine, and nothing does.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use crate::Engine;

/// A head longer than this is none.
const LONGEST_HEAD: usize = 1 << 16;

/// Whom a browser asks by itself and cannot be told not to (the rest is switched off where it is started). They are
/// not reached. A page's own requests to them would stand in Chromium's log, which is read too.
const BROWSERS_OWN: [(Engine, &str); 3] = [
    // Who is logged in to the browser.
    (Engine::Chromium, "accounts.google.com"),
    // Newer parts of the browser.
    (Engine::Chromium, "update.googleapis.com"),
    // The search engine that Debian has chosen: a line is opened before anybody searches.
    (Engine::Chromium, "start.duckduckgo.com"),
];

/// One request of the browser.
#[derive(Clone, Debug)]
pub struct Request {
    /// Since the browser's start.
    pub at: Duration,
    /// Such as `GET`; `CONNECT` where it asks for a line to another machine.
    pub method: String,
    /// Name and port.
    pub host: String,
    /// With the query.
    pub path: String,
    /// What the answer wants to be kept as a cookie.
    pub cookies: Vec<String>,
}

impl Request {
    /// Whether it stays on this machine.
    pub fn is_local(&self) -> bool {
        ["127.0.0.1", "localhost", "[::1]"].contains(&self.name())
    }

    /// The host without its port.
    fn name(&self) -> &str {
        self.host.rsplit_once(':').map_or(self.host.as_str(), |(name, _)| name)
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.host, self.path)
    }
}

impl fmt::Display for Request {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} {} after {} ms", self.method, self.url(), self.at.as_millis())
    }
}

/// The proxy of one browser. It listens for as long as the browser's runtime lives.
#[derive(Clone)]
pub struct Proxy {
    engine: Engine,
    address: SocketAddr,
    begun: Instant,
    log: Arc<Mutex<Vec<Request>>>,
}

impl Proxy {
    pub(crate) async fn start(engine: Engine) -> io::Result<Proxy> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let proxy = Proxy { engine, address, begun: Instant::now(), log: Arc::default() };
        let serving = proxy.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let proxy = serving.clone();
                // A browser that hangs up is none of ours.
                tokio::spawn(async move { drop(proxy.serve(stream).await) });
            }
        });
        Ok(proxy)
    }

    /// Where browsers find it.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Everything that was asked for, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What left this machine, or would have.
    pub fn to_others(&self) -> BTreeSet<String> {
        self.requests().iter().filter(|one| !one.is_local()).map(Request::to_string).collect()
    }

    /// One request a connection: nothing is to be kept in mind.
    async fn serve(&self, mut browser: TcpStream) -> io::Result<()> {
        let Some((head, rest)) = read_head(&mut browser).await? else { return Ok(()) };
        if head.is_empty() {
            // WebKit asks for an encrypted line to the proxy itself when it is to ask for one to another machine.
            let elsewhere =
                Request { method: "CONNECT".to_owned(), host: "unknown".to_owned(), ..self.now() };
            self.note(elsewhere);
            return Ok(());
        }
        let mut lines = head.split("\r\n");
        let mut words = lines.next().unwrap_or_default().split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let line = method == "CONNECT";
        let (host, path) = if line { (target.to_owned(), String::new()) } else { parts(target) };
        let request =
            Request { at: self.begun.elapsed(), method: method.to_owned(), host, path, cookies: Vec::new() };
        let own = BROWSERS_OWN.contains(&(self.engine, request.name()));
        let place = if own { 0 } else { self.note(request.clone()) };
        if !request.is_local() {
            return browser
                .write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .await;
        }
        let Ok(mut server) = TcpStream::connect(&request.host).await else {
            return browser
                .write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .await;
        };
        if line {
            browser.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            return copy_bidirectional(&mut browser, &mut server).await.map(drop);
        }
        let mut asked = format!("{} {} HTTP/1.1\r\nconnection: close\r\n", request.method, request.path);
        let hop = |line: &&str| ["connection:", "proxy-connection:"].iter().any(|name| begins(line, name));
        for line in lines.filter(|line| !line.is_empty() && !hop(line)) {
            asked.push_str(line);
            asked.push_str("\r\n");
        }
        asked.push_str("\r\n");
        server.write_all(asked.as_bytes()).await?;
        server.write_all(&rest).await?;
        let (mut from_browser, mut to_browser) = browser.split();
        let (mut from_server, mut to_server) = server.split();
        let there = async { copy(&mut from_browser, &mut to_server).await.map(drop) };
        let back = async {
            if let Some((head, rest)) = read_head(&mut from_server).await? {
                self.note_cookies(place, &head);
                to_browser.write_all(head.as_bytes()).await?;
                to_browser.write_all(&rest).await?;
                copy(&mut from_server, &mut to_browser).await?;
            }
            to_browser.shutdown().await
        };
        // Once the answer is there in full, the browser has nothing more to say.
        tokio::select! {
            done = back => done,
            Err(error) = there => Err(error),
        }
    }

    /// The beginning of a request.
    fn now(&self) -> Request {
        let [method, host, path] = [const { String::new() }; 3];
        Request { at: self.begun.elapsed(), method, host, path, cookies: Vec::new() }
    }

    fn note(&self, request: Request) -> usize {
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.push(request);
        log.len() - 1
    }

    fn note_cookies(&self, place: usize, head: &str) {
        let cookies =
            head.split("\r\n").filter(|line| begins(line, "set-cookie:")).map(str::to_owned).collect();
        if let Some(request) = self.log.lock().unwrap_or_else(PoisonError::into_inner).get_mut(place) {
            request.cookies = cookies;
        }
    }
}

/// Host with port, and path with query, of a whole address.
fn parts(target: &str) -> (String, String) {
    let Ok(url) = Url::parse(target) else { return (target.to_owned(), String::new()) };
    let port = url.port_or_known_default().unwrap_or_default();
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    (format!("{}:{port}", url.host_str().unwrap_or_default()), format!("{}{query}", url.path()))
}

/// Whether a header line has this name, with its colon.
fn begins(line: &str, name: &str) -> bool {
    line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
}

/// The first byte of an encrypted line.
const ENCRYPTED: u8 = 0x16;

/// The head with its empty line, and what has come after it; an empty one where the line is encrypted, `None` where
/// nothing comes.
async fn read_head(from: &mut (impl tokio::io::AsyncRead + Unpin)) -> io::Result<Option<(String, Vec<u8>)>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            return Ok(String::from_utf8(bytes).ok().map(|head| (head, rest)));
        }
        if bytes.first() == Some(&ENCRYPTED) {
            return Ok(Some((String::new(), Vec::new())));
        }
        let read = from.read_buf(&mut bytes).await?;
        if read == 0 || bytes.len() > LONGEST_HEAD {
            return Ok(None);
        }
    }
}
