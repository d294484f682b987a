//! The rules for other servers, tried with the real programs: nginx, Apache and Caddy are started on this machine with
//! the files that come with the site, and every answer is compared with that of our own server.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

use crate::headers::{CACHING, FIXED, HIDDEN, Headers, POLICY};
use crate::server::Server;
use crate::tools::Tools;
use crate::{build, debian, pack, release, serve, stamp};

/// What Debian's packages of the programs are called.
const PROGRAMS: [(&str, &[(&str, &str)]); 3] = [
    ("nginx", &[("nginx", "nginx-light")]),
    ("apache2", &[("apache2", "apache2")]),
    ("caddy", &[("caddy", "caddy")]),
];

/// What Debian's nginx needs for `brotli_static`.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// What a browser and a plain program can read.
const CODINGS: [&str; 3] = ["", "gzip", "gzip, deflate, br, zstd"];

/// Gets the programs, and compares each with our server on the built site.
pub fn prove(root: &Path) -> Result<()> {
    for (_, programs) in PROGRAMS {
        for program in programs {
            debian::programs([*program], program.0, "your distribution's package of it")?;
        }
    }
    debian::file(BROTLI, "libnginx-mod-http-brotli-static")?;
    build::site(root, &Tools::get(root)?)?;
    let missing = compare(&root.join("dist"))?;
    ensure!(missing.is_empty(), "{} cannot be started.", missing.join(" and "));
    Ok(())
}

/// Compares those that are there; the names of those that are not.
pub fn compare(dist: &Path) -> Result<Vec<&'static str>> {
    // A copy in a place that servers may read which have given up the administrator's rights.
    let folder = std::env::temp_dir().join(format!("fleksjob-servers-{}", std::process::id()));
    let place = Place { site: folder.join("site"), folder };
    release::copy(dist, &place.site)?;
    let ours = Server::start(serve::any_port()?, &place.site)?;
    let ours = ours.url().trim_start_matches("http://").trim_end_matches('/').to_owned();
    let mut missing = Vec::new();
    for (name, programs) in PROGRAMS {
        let there = programs.iter().all(|(program, _)| which::which(program).is_ok());
        if !there || name == "nginx" && !Path::new(BROTLI).is_file() {
            missing.push(name);
            continue;
        }
        let (port, command) = place.command(name)?;
        let running = Running::start(command, &format!("127.0.0.1:{port}"), &place.folder.join("said.log"))?;
        let answers = questions(&place.site)?;
        let count = answers.len();
        for question in answers {
            let (expected, found) = (ask(&ours, &question)?, ask(&running.address, &question)?);
            ensure!(expected == found, "{name}, {question:?}:\n{found:#?}\nand ours:\n{expected:#?}");
        }
        println!("{name} gives the same {count} answers as our server");
    }
    Ok(missing)
}

/// Where a server finds the site and may write; it is removed at the end.
struct Place {
    folder: PathBuf,
    site: PathBuf,
}

impl Drop for Place {
    fn drop(&mut self) {
        // What is left over is in the temporary folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Place {
    /// Starts a server that serves the site on the port, with a configuration that a reader of the file would write.
    fn command(&self, name: &str) -> Result<(u16, Command)> {
        let port = serve::any_port()?.local_addr().context("finding a free port")?.port();
        let (folder, site) = (self.folder.display(), self.site.display());
        let config = self.folder.join(format!("{name}.conf"));
        let mut command = Command::new(name);
        let text = match name {
            "nginx" => {
                let rules = self.site.join("nginx.conf");
                let rules =
                    fs::read_to_string(&rules).with_context(|| format!("reading {}", rules.display()))?;
                let rules = rules.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
                let rules = rules.replace("root /srv/fleksjob;", &format!("root {site};"));
                command.arg("-c").arg(&config);
                let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                    .map(|of| format!("{of}_temp_path {folder}/{of};\n"))
                    .concat();
                format!(
                    "daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log stderr;\n\
                     load_module {BROTLI};\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{rules}}}\n"
                )
            }
            "caddy" => {
                command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&config);
                command.env("FLEKSJOB_ADDRESS", format!("http://127.0.0.1:{port}"));
                command.env("FLEKSJOB_ROOT", &self.site).env("HOME", &self.folder);
                command.env_remove("XDG_DATA_HOME").env_remove("XDG_CONFIG_HOME");
                format!("{{\n\tadmin off\n}}\nimport {site}/Caddyfile\n")
            }
            _ => {
                command.args(["-X", "-f"]).arg(&config);
                let modules: String =
                    ["mpm_event", "authz_core", "dir", "filter", "deflate", "mime", "headers", "rewrite"]
                        .map(|of| format!("LoadModule {of}_module /usr/lib/apache2/modules/mod_{of}.so\n"))
                        .concat();
                // With Debian's own settings, which know endings and compress, too.
                let settings: String = ["mime", "deflate", "dir"]
                    .map(|of| format!("IncludeOptional /etc/apache2/mods-available/{of}.conf\n"))
                    .concat();
                format!(
                    "ServerName localhost\nServerRoot {folder}\nDefaultRuntimeDir {folder}\nPidFile {folder}/apache.pid\n\
                     Listen 127.0.0.1:{port}\nErrorLog {folder}/apache.log\n{modules}{settings}User www-data\n\
                     Group www-data\nDocumentRoot {site}\n<Directory {site}>\nOptions FollowSymLinks\n\
                     AllowOverride FileInfo\nRequire all granted\n</Directory>\n"
                )
            }
        };
        fs::write(&config, text).with_context(|| format!("writing {}", config.display()))?;
        Ok((port, command))
    }
}

/// A server of somebody else's; it ends when dropped.
struct Running {
    child: Child,
    address: String,
}

impl Running {
    fn start(mut command: Command, address: &str, log: &Path) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let errors = fs::File::create(log).with_context(|| format!("writing {}", log.display()))?;
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors).spawn();
        let mut running =
            Self { child: child.with_context(|| format!("starting {name}"))?, address: address.to_owned() };
        for _ in 0..200 {
            if TcpStream::connect(address).is_ok() {
                return Ok(running);
            }
            if running.child.try_wait().context("waiting for a server")?.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let said = fs::read_to_string(log).unwrap_or_default();
        bail!("{name} does not answer: {said}")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request: its path, and headers of its own.
#[derive(Debug)]
struct Question {
    path: String,
    coding: &'static str,
    /// Whether it is asked a second time, with the day that the first answer told.
    again: bool,
}

/// Every file and every folder, in every coding; what is not there, what must not be, and what is known already.
fn questions(site: &Path) -> Result<Vec<Question>> {
    let headers = Headers::read(site)?;
    let mut paths = vec!["/v1/gone-0123456789abcdef.js".to_owned(), "/gone".to_owned()];
    for file in &headers.files {
        let path = format!("/{file}");
        let packed = pack::ENDS.iter().any(|end| path.ends_with(&format!(".{end}")));
        if !packed {
            paths.extend(path.strip_suffix("index.html").map(str::to_owned));
            paths.push(path);
        }
    }
    let mut all = Vec::new();
    for path in paths {
        for coding in CODINGS {
            all.push(Question { path: path.clone(), coding, again: false });
        }
        if !HIDDEN.iter().any(|name| path.ends_with(name)) && !path.contains("gone") {
            all.push(Question { path, coding: "br", again: true });
        }
    }
    Ok(all)
}

/// What is compared of an answer.
fn ask(address: &str, question: &Question) -> Result<BTreeMap<String, String>> {
    let mut more = match question.coding {
        "" => String::new(),
        coding => format!("Accept-Encoding: {coding}\r\n"),
    };
    let (mut head, mut body) = get(address, &question.path, &more)?;
    if question.again {
        let day = head.lines().find(|line| line.to_ascii_lowercase().starts_with("last-modified: "));
        let day =
            day.and_then(|line| line.split_once(": ")).with_context(|| format!("no day from {address}"))?.1;
        more = format!("{more}If-Modified-Since: {day}\r\n");
        (head, body) = get(address, &question.path, &more)?;
    }
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default().to_owned();
    let found = status == "200";
    let names = FIXED.map(|(name, _)| name).into_iter().chain([POLICY, CACHING, "X-Frame-Options"]);
    let mut names: Vec<&str> = names.collect();
    if found {
        names.extend(["Content-Type", "Content-Encoding", "Vary"]);
    }
    if status == "304" {
        // What a browser has already is not said again by every server.
        names = vec![CACHING];
    }
    let mut said = BTreeMap::from([("status".to_owned(), status)]);
    for line in lines {
        let Some((name, value)) = line.split_once(": ") else { continue };
        let Some(name) = names.iter().find(|known| known.eq_ignore_ascii_case(name)) else { continue };
        let joined = said.get(*name).map(|known| format!("{known}, {value}"));
        // The policy names the address that was asked.
        let said_here = joined.unwrap_or_else(|| value.to_owned()).replace(address, "the address");
        said.insert((*name).to_owned(), said_here);
    }
    if !said.contains_key("Content-Encoding") {
        // Servers differ in saying it of the plain file, too.
        said.remove("Vary");
    }
    if found {
        said.insert("body".to_owned(), stamp::checksum(&body));
    }
    Ok(said)
}

/// The head of an answer, and its body.
fn get(address: &str, path: &str, more: &str) -> Result<(String, Vec<u8>)> {
    let asking = || format!("asking {address} for {path}");
    let mut stream = TcpStream::connect(address).with_context(asking)?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).with_context(asking)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{more}\r\n")
        .with_context(asking)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).with_context(asking)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").with_context(asking)?;
    let head = String::from_utf8_lossy(answer.get(..end).unwrap_or_default()).into_owned();
    let body = answer.get(end + 4..).unwrap_or_default();
    let chunked = head.lines().any(|line| line.eq_ignore_ascii_case("transfer-encoding: chunked"));
    let body = if chunked { joined(body).with_context(asking)? } else { body.to_vec() };
    Ok((head, body))
}

/// What is sent in chunks, each after its length.
fn joined(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(body.get(..end)?).ok()?, 16).ok()?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(body.get(end + 2..end + 2 + length)?);
        body = body.get(end + length + 4..)?;
    }
}

#[cfg(test)]
mod tests {
    use crate::headers::tests::site;
    use crate::{pack, rule_files};

    #[test]
    fn the_programs_that_are_here_answer_as_our_server_does() {
        let folder = tempfile::tempdir().unwrap();
        site(folder.path());
        pack::write(folder.path()).unwrap();
        rule_files::write(folder.path()).unwrap();
        for missing in super::compare(folder.path()).unwrap() {
            println!("not tried: {missing} is not installed (`cargo xtask prove` gets it)");
        }
    }
}
