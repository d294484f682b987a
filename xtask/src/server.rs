//! Serves `dist/` with the headers of production.
//!
//! They are what README asks of every host: the widget stands in other sites' frames, some of them sandboxed,
//! so its files may be read from any origin.

use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;

use crate::{csp, finish};

const FIXED: [(HeaderName, &str); 5] = [
    // In a sandboxed frame the page's own origin is opaque, and module scripts and wasm are fetched with CORS.
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// A server in the background; it stops when dropped.
pub struct Server {
    url: String,
    runtime: Runtime,
    task: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// Serves `folder` on `listener`.
    pub fn start(listener: TcpListener, folder: &Path) -> Result<Self> {
        let url = format!("http://{}/", listener.local_addr().context("reading the server's address")?);
        let router = router(folder)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_io()
            .build()
            .context("starting the server")?;
        listener.set_nonblocking(true).context("starting the server")?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener).context("starting the server")?
        };
        let task = runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url, runtime, task })
    }

    /// Its address, with a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Serves until the program is stopped.
    pub fn wait(self) -> Result<()> {
        self.runtime.block_on(self.task).context("serving")?.context("serving")
    }
}

fn router(folder: &Path) -> Result<Router> {
    let policy = |page: &str| {
        let text =
            std::fs::read_to_string(folder.join(page)).with_context(|| format!("reading dist/{page}"))?;
        HeaderValue::from_str(csp::of_page(&text)?).context("the policy is no header")
    };
    let policies = Policies { widget: policy("v1/index.html")?, builder: policy("embed/index.html")? };
    let files = ServeDir::new(folder).precompressed_br();
    Ok(Router::new().fallback_service(files).layer(middleware::from_fn_with_state(policies, production)))
}

/// The page that writes snippets has a frame, and no WebAssembly.
#[derive(Clone)]
struct Policies {
    widget: HeaderValue,
    builder: HeaderValue,
}

async fn production(State(policies): State<Policies>, request: Request, next: Next) -> Response {
    let builder = request.uri().path().starts_with("/embed/");
    let policy = if builder { policies.builder } else { policies.widget };
    let name = request.uri().path().rsplit('/').next().unwrap_or_default().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers: &mut HeaderMap = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(&name, found)));
    response
}

/// Only a name that follows the content may be kept for ever.
fn caching(name: &str, found: bool) -> &'static str {
    if found && finish::split_hashed(name).is_some() {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};

    use super::Server;

    const PAGE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
    const KEPT: &str = "cache-control: public, max-age=31536000, immutable";

    /// The answer to a plain request, head and body.
    fn get(server: &Server, path: &str, more: &str) -> String {
        let address = server.url().trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{more}\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn the_headers_of_production() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["v1", "embed"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        for (name, text) in [
            ("index.html", PAGE),
            ("v1/index.html", PAGE),
            ("embed/index.html", PAGE),
            ("app-0123456789abcdef.js", "js"),
            ("app-0123456789abcdef.js.br", "brotli"),
            ("app-0123456789abcdef_bg.wasm", "wasm"),
            ("plain.css", "css"),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let server = Server::start(TcpListener::bind("127.0.0.1:0").unwrap(), folder.path()).unwrap();
        let rows: [(&str, &str, &[&str]); 8] = [
            ("/", "", &["200 OK", "content-type: text/html", "cache-control: no-cache"]),
            ("/?a=b", "", &["200 OK", "content-type: text/html"]),
            ("/index.html", "", &["200 OK", "cache-control: no-cache"]),
            ("/app-0123456789abcdef.js", "", &["200 OK", "content-type: text/javascript", KEPT]),
            (
                "/app-0123456789abcdef.js",
                "accept-encoding: gzip, br\r\n",
                &["content-encoding: br", "\r\n\r\nbrotli"],
            ),
            ("/app-0123456789abcdef_bg.wasm", "", &["content-type: application/wasm", KEPT]),
            ("/plain.css", "", &["content-type: text/css", "cache-control: no-cache"]),
            ("/gone-0123456789abcdef.js", "", &["404 Not Found", "cache-control: no-cache"]),
        ];
        let everywhere = [
            "content-security-policy: default-src 'none'\r\n",
            "access-control-allow-origin: *",
            "cross-origin-resource-policy: cross-origin",
            "x-content-type-options: nosniff",
            "referrer-policy: strict-origin-when-cross-origin",
            "permissions-policy: camera=(), geolocation=(), microphone=()",
        ];
        for (path, more, expected) in rows {
            let answer = get(&server, path, more);
            for line in expected.iter().chain(&everywhere) {
                assert!(answer.contains(line), "{path} has no {line:?}:\n{answer}");
            }
            assert!(!answer.contains("x-frame-options"), "{path}:\n{answer}");
        }
    }
}
