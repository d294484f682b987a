//! Serves `dist/` with the headers of production, by the table in `headers`.

use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;

use crate::csp;
use crate::headers::{self, HIDDEN, Headers};

/// What a server has of the compressed files.
#[derive(Clone, Copy)]
pub enum Coding {
    /// Both.
    Brotli,
    /// As one without a module for brotli.
    Gzip,
}

/// A server in the background; it stops when dropped.
pub struct Server {
    url: String,
    runtime: Runtime,
    task: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// Serves `folder` on `listener`.
    pub fn start(listener: TcpListener, folder: &Path) -> Result<Self> {
        Self::start_as(listener, folder, Coding::Brotli)
    }

    /// The same with what the files are compressed with at best.
    pub fn start_as(listener: TcpListener, folder: &Path, coding: Coding) -> Result<Self> {
        let url = format!("http://{}/", listener.local_addr().context("reading the server's address")?);
        let router = router(folder, coding)?;
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

fn router(folder: &Path, coding: Coding) -> Result<Router> {
    let headers = Arc::new(Headers::read(folder)?);
    let files = ServeDir::new(folder).precompressed_gzip();
    let files = match coding {
        Coding::Brotli => files.precompressed_br(),
        Coding::Gzip => files,
    };
    Ok(Router::new().fallback_service(files).layer(middleware::from_fn_with_state(headers, production)))
}

async fn production(State(table): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let origin = format!("http://{host}");
    let mut response = if HIDDEN.iter().any(|name| path.ends_with(&format!("/{name}"))) {
        StatusCode::NOT_FOUND.into_response()
    } else {
        next.run(request).await
    };
    let status = response.status();
    let found = !status.is_client_error() && !status.is_server_error();
    let answered = response.headers_mut();
    for (name, value) in table.of(&path, found) {
        if let (Ok(name), Ok(value)) =
            (HeaderName::try_from(name), HeaderValue::from_str(&value.replace(csp::ORIGIN, &origin)))
        {
            answered.insert(name, value);
        }
    }
    // The address is the same with every coding.
    answered.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(name) = headers::type_of(&path).filter(|_| status.is_success()) {
        answered.insert(header::CONTENT_TYPE, HeaderValue::from_static(name));
    }
    response
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};

    use super::Server;
    use crate::headers::tests::site;
    use crate::pack;

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
    fn files_are_found_and_sent_as_the_visitor_can_read_them() {
        let folder = tempfile::tempdir().unwrap();
        site(folder.path());
        pack::write(folder.path()).unwrap();
        std::fs::write(folder.path().join("nginx.conf"), "x").unwrap();
        let server = Server::start(TcpListener::bind("127.0.0.1:0").unwrap(), folder.path()).unwrap();
        let rows: [(&str, &str, &[&str]); 11] = [
            (
                "/",
                "",
                &["200 OK", "content-type: text/html; charset=utf-8", "cache-control: no-cache", "style-src"],
            ),
            ("/?a=b", "", &["200 OK", "content-type: text/html"]),
            ("/v1", "", &["307 Temporary Redirect", "location: /v1/"]),
            ("/v1/", "", &["200 OK", "content-type: text/html", "wasm-unsafe-eval"]),
            (
                "/v1/app-0123456789abcdef.js",
                "",
                &["content-type: text/javascript; charset=utf-8", "immutable"],
            ),
            (
                "/v1/app-0123456789abcdef.js",
                "accept-encoding: gzip, br\r\n",
                &["content-encoding: br", "vary: "],
            ),
            (
                "/v1/app-0123456789abcdef.js",
                "accept-encoding: gzip\r\n",
                &["content-encoding: gzip", "vary: "],
            ),
            ("/v1/app-0123456789abcdef_bg.wasm", "", &["content-type: application/wasm", "immutable"]),
            ("/v1/fleksjob.d.ts", "", &["content-type: text/plain; charset=utf-8"]),
            ("/v1/gone-0123456789abcdef.js", "", &["404 Not Found", "cache-control: no-cache", "nosniff"]),
            ("/nginx.conf", "", &["404 Not Found"]),
        ];
        for (path, more, expected) in rows {
            let answer = get(&server, path, more);
            for line in expected {
                assert!(answer.contains(line), "{path} has no {line:?}:\n{answer}");
            }
        }
    }
}
