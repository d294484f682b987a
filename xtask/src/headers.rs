//! The headers of production, as one table: our own server answers by it, and the rules for other servers
//! (`rule_files`) are written from it.
//!
//! It is made from what lies in `dist/`: every folder's policy is the one that its page carries, so an older
//! version that is kept there keeps its own.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::{csp, finish, stamp};

/// The same for every file.
pub const FIXED: [(&str, &str); 5] = [
    // In a sandboxed frame the page's own origin is opaque, and module scripts and wasm are fetched with CORS.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
];

/// The header that is chosen by the folder.
pub const POLICY: &str = "Content-Security-Policy";
/// The header that is chosen by the file.
pub const CACHING: &str = "Cache-Control";

/// For what never changes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// For the loader in `/v1/`: every view of an embedding page asks for it, and most of those visitors never look at
/// the widget. It names no file that a later version takes away, so one that is ten minutes old does no harm.
pub const SHORT: &str = "public, max-age=600";
/// For pages and whatever names other files: it is kept, and asked about before each use.
pub const ASK: &str = "no-cache";

/// The type of each kind of file. A classic script without a charset would be read in that of the embedding page.
pub const TYPES: [(&str, &str); 13] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("ts", "text/plain; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("md", "text/plain; charset=utf-8"),
    ("tgz", "application/gzip"),
];

/// The rules for other servers lie in `dist/`, and are nobody's business.
pub const HIDDEN: [&str; 4] = ["nginx.conf", "Caddyfile", ".htaccess", "_headers"];

/// Which files a row is for, wherever the site lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Files {
    /// Everything in a folder of the site.
    In(String),
    /// Those whose name follows their content.
    Hashed,
    /// One file, such as `v1/embed.js`.
    One(String),
}

impl Files {
    /// Whether `path`, which begins with a slash, is one of them.
    pub fn has(&self, path: &str) -> bool {
        match self {
            Self::In(folder) => path.contains(&format!("/{folder}/")),
            Self::Hashed => path.rsplit('/').next().is_some_and(|name| finish::split_hashed(name).is_some()),
            Self::One(file) => path.ends_with(&format!("/{file}")),
        }
    }

    /// The same as a regular expression, in what nginx, Apache and Caddy have in common.
    pub fn regex(&self) -> String {
        match self {
            Self::In(folder) => format!("/{}/", folder.replace('.', "\\.")),
            Self::Hashed => "-[0-9a-f]{12,16}(_bg)?\\.[a-z0-9]+$".to_owned(),
            Self::One(file) => format!("/{}$", file.replace('.', "\\.")),
        }
    }
}

/// A header's values; the first row that has the file decides.
pub struct Choice {
    /// Which files get which value.
    pub rows: Vec<(Files, String)>,
    /// What all others get.
    pub otherwise: String,
}

impl Choice {
    fn of(&self, path: &str) -> &str {
        self.rows.iter().find(|(files, _)| files.has(path)).map_or(&self.otherwise, |(_, value)| value)
    }
}

/// All headers of a site.
pub struct Headers {
    /// [`POLICY`].
    pub policy: Choice,
    /// [`CACHING`].
    pub caching: Choice,
    /// Every file, as a path below the site, for rules that know no patterns.
    pub files: Vec<String>,
}

impl Headers {
    /// Those of the site in `dist`.
    pub fn read(dist: &Path) -> Result<Self> {
        let mut folders = Vec::new();
        for entry in fs::read_dir(dist).with_context(|| format!("reading {}", dist.display()))? {
            let entry = entry.context("reading dist/")?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().join("index.html").is_file() {
                folders.push(name);
            }
        }
        folders.sort();
        let (mut policies, mut caching) = (Vec::new(), Vec::new());
        for folder in folders {
            let policy = policy(&dist.join(&folder).join("index.html"), is_version(&folder))?;
            if is_release(&folder) {
                caching.push((Files::In(folder.clone()), FOREVER.to_owned()));
            }
            policies.push((Files::In(folder), policy));
        }
        caching.push((Files::Hashed, FOREVER.to_owned()));
        caching.push((Files::One("v1/embed.js".to_owned()), SHORT.to_owned()));
        let mut files = Vec::new();
        for path in stamp::files(dist)? {
            let below = path.strip_prefix(dist).unwrap_or(&path);
            files.push(below.to_string_lossy().replace('\\', "/"));
        }
        Ok(Self {
            policy: Choice { rows: policies, otherwise: policy(&dist.join("index.html"), false)? },
            caching: Choice { rows: caching, otherwise: ASK.to_owned() },
            files,
        })
    }

    /// What a file is sent with, its type aside. What is not `found` may be there a moment later.
    pub fn of(&self, path: &str, found: bool) -> Vec<(&'static str, &str)> {
        let mut all: Vec<(&str, &str)> = FIXED.to_vec();
        all.push((POLICY, self.policy.of(path)));
        all.push((CACHING, if found { self.caching.of(path) } else { ASK }));
        all
    }
}

/// The type of a file by its name; a folder's address is that of its page.
pub fn type_of(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let end = if name.is_empty() { "html" } else { name.rsplit_once('.')?.1 };
    TYPES.iter().find(|(of, _)| *of == end).map(|(_, name)| *name)
}

/// `v1`, and the versions that never change.
fn is_version(folder: &str) -> bool {
    folder == "v1" || is_release(folder)
}

/// `v1.2.3`.
pub fn is_release(folder: &str) -> bool {
    let Some(numbers) = folder.strip_prefix('v') else { return false };
    let numbers: Vec<&str> = numbers.split('.').collect();
    numbers.len() == 3 && numbers.iter().all(|number| number.parse::<u32>().is_ok())
}

/// The page's own, and what only a header can say: that nobody may frame the other pages. About the widget nothing is
/// said, which is more than `frame-ancestors *`: under that a page opened from a file, and a preview in a sandboxed
/// frame, show nothing.
fn policy(page: &Path, framed: bool) -> Result<String> {
    let reading = || format!("reading {}", page.display());
    let text = fs::read_to_string(page).with_context(reading)?;
    let own = csp::of_page(&text).with_context(reading)?;
    Ok(if framed { own } else { format!("{own}; frame-ancestors 'none'") })
}

#[cfg(test)]
pub(crate) mod tests {
    use std::path::Path;

    use super::{ASK, FOREVER, Files, Headers, SHORT, is_release, type_of};

    /// A site with every kind of file, and the content of each file is its path.
    pub(crate) fn site(folder: &Path) {
        let page = |policy: &str| {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; {policy}\">")
        };
        let pages = [
            ("index.html", "style-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"),
            ("v1/index.html", "script-src 'self' {origin} 'wasm-unsafe-eval'; base-uri 'none'"),
            ("v1.0.0/index.html", "script-src 'self'; old 'yes'"),
            ("v1.10.2/index.html", "script-src 'self' 'wasm-unsafe-eval'"),
            ("embed/index.html", "frame-src 'self'"),
        ];
        let others = [
            "v1/embed.js",
            "v1/fleksjob.js",
            "v1/fleksjob.d.ts",
            "v1/sri.json",
            "v1/app-0123456789abcdef.js",
            "v1/app-0123456789abcdef_bg.wasm",
            "v1/style-0123456789abcdef.css",
            "v1.0.0/embed.js",
            "v1.0.0/app-0123456789abcdef.js",
            "v1.10.2/fleksjob.js",
            "embed/builder-0123456789abcdef.js",
            "embed/builder.css",
            "npm/fleksjob-1.0.0.tgz",
        ];
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for (name, policy) in pages {
            write(name, &page(policy));
        }
        for name in others {
            write(name, &name.repeat(20));
        }
    }

    #[test]
    fn every_kind_of_file_has_its_caching_and_its_policy() {
        let folder = tempfile::tempdir().unwrap();
        site(folder.path());
        let headers = Headers::read(folder.path()).unwrap();
        let (widget, builder, root) = ("wasm-unsafe-eval", "frame-src 'self'", "style-src 'sha256-");
        let rows = [
            ("/", ASK, root),
            ("/index.html", ASK, root),
            ("/gone", ASK, root),
            ("/v1/", ASK, widget),
            ("/v1/index.html", ASK, widget),
            ("/v1/embed.js", SHORT, widget),
            ("/v1/fleksjob.js", ASK, widget),
            ("/v1/sri.json", ASK, widget),
            ("/v1/app-0123456789abcdef.js", FOREVER, widget),
            ("/v1/app-0123456789abcdef_bg.wasm", FOREVER, widget),
            ("/below/a/path/v1/style-0123456789abcdef.css", FOREVER, widget),
            ("/v1.0.0/", FOREVER, "old 'yes'"),
            ("/v1.0.0/embed.js", FOREVER, "old 'yes'"),
            ("/v1.10.2/fleksjob.js", FOREVER, widget),
            ("/v1.0.1/embed.js", ASK, root),
            ("/v1x0.0/embed.js", ASK, root),
            ("/embed/", ASK, builder),
            ("/embed/builder.css", ASK, builder),
            ("/embed/builder-0123456789abcdef.js", FOREVER, builder),
            ("/npm/fleksjob-1.0.0.tgz", ASK, root),
        ];
        for (path, caching, policy) in rows {
            let all = headers.of(path, true);
            let of = |name: &str| all.iter().find(|(known, _)| *known == name).unwrap().1;
            assert_eq!(of("Cache-Control"), caching, "{path}");
            assert!(of("Content-Security-Policy").contains(policy), "{path}: {all:?}");
            let alone = of("Content-Security-Policy").ends_with("; frame-ancestors 'none'");
            assert_eq!(alone, !path.contains("/v1") || policy == root, "{path}: {all:?}");
            assert!(headers.of(path, false).contains(&("Cache-Control", ASK)), "{path}");
            assert!(!all.iter().any(|(name, _)| name.eq_ignore_ascii_case("x-frame-options")), "{path}");
        }
    }

    #[test]
    fn the_expressions_say_the_same() {
        let kinds = [Files::In("v1.0.0".to_owned()), Files::Hashed, Files::One("v1/embed.js".to_owned())];
        let rows = [
            ("/v1.0.0/x", [true, false, false]),
            ("/v1x0.0/x", [false, false, false]),
            ("/a/v1.0.0/v1/embed.js", [true, false, true]),
            ("/v1/embedxjs", [false, false, false]),
            ("/v1/app-0123456789ab.js", [false, true, false]),
            ("/v1/app-0123456789abcdef_bg.wasm", [false, true, false]),
            ("/v1/app-0123456789a.js", [false, false, false]),
            ("/v1/app-0123456789abcdef0.js", [false, false, false]),
            ("/v1/app-0123456789abcdef.js/x", [false, false, false]),
            ("/v1/app-0123456789abcdeg.js", [false, false, false]),
        ];
        for (path, expected) in rows {
            for (files, expected) in kinds.iter().zip(expected) {
                assert_eq!(files.has(path), expected, "{files:?} {path}");
                let regex = regex::Regex::new(&files.regex()).unwrap();
                assert_eq!(regex.is_match(path), expected, "{} {path}", files.regex());
            }
        }
    }

    #[test]
    fn types_and_versions_are_known_by_their_names() {
        for (path, expected) in [
            ("/", Some("text/html; charset=utf-8")),
            ("/v1/", Some("text/html; charset=utf-8")),
            ("/v1/a.wasm", Some("application/wasm")),
            ("/v1/a.d.ts", Some("text/plain; charset=utf-8")),
            ("/v1/a", None),
        ] {
            assert_eq!(type_of(path), expected, "{path}");
        }
        for (folder, expected) in [
            ("v1", false),
            ("v1.0.0", true),
            ("v10.20.30", true),
            ("v1.0", false),
            ("v1.0.x", false),
            ("1.0.0", false),
        ] {
            assert_eq!(is_release(folder), expected, "{folder}");
        }
    }
}
