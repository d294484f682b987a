//! Pages that embed the widget: a server of a few files, on another origin than the site.

use std::collections::HashMap;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A host page's server; it runs for as long as the test.
#[derive(Clone, Default)]
pub struct Host {
    files: HashMap<String, String>,
    policy: Option<String>,
}

impl Host {
    /// With `/` as its page.
    #[must_use]
    pub fn page(html: &str) -> Host {
        Host::default().file("/", html)
    }

    /// With another file; its name's end says what it is.
    #[must_use]
    pub fn file(mut self, path: &str, text: &str) -> Host {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// With this content security policy on every answer.
    #[must_use]
    pub fn policy(mut self, policy: &str) -> Host {
        self.policy = Some(policy.to_owned());
        self
    }

    /// Serves; gives the address, which ends in a slash.
    pub async fn serve(self) -> String {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(self.clone().answer(stream));
            }
        });
        // Another name than the site's, so another site.
        format!("http://localhost:{port}/")
    }

    async fn answer(self, mut stream: TcpStream) {
        let mut request = [0; 4096];
        let length = stream.read(&mut request).await.unwrap_or(0);
        let request = String::from_utf8_lossy(request.get(..length).unwrap_or_default()).into_owned();
        let path = request.split(' ').nth(1).unwrap_or_default();
        let path = path.split('?').next().unwrap_or_default();
        let kind = match path.rsplit_once('.') {
            Some((_, "js")) => "text/javascript",
            Some((_, "css")) => "text/css",
            _ => "text/html",
        };
        let policy =
            self.policy.map(|policy| format!("content-security-policy: {policy}\r\n")).unwrap_or_default();
        let (status, text) = self.files.get(path).map_or(("404 Not Found", ""), |text| ("200 OK", text));
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: {kind}; charset=utf-8\r\nconnection: close\r\n{policy}\
             content-length: {}\r\n\r\n{text}",
            text.len()
        );
        let _ = stream.write_all(answer.as_bytes()).await;
        let _ = stream.shutdown().await;
    }
}
