//! The header rules for other servers, written from the table in `headers` into `dist/`: nginx, Apache, Caddy, and the
//! `_headers` of Netlify, Cloudflare Pages and their like.
//!
//! The tests read the four files back and compare them with the table; `servers` asks the real programs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::csp::{ORIGIN, without_origin};
use crate::headers::{ASK, CACHING, Choice, FIXED, FOREVER, Files, HIDDEN, Headers, POLICY, SHORT, TYPES};

/// Writes the four files.
pub fn write(dist: &Path) -> Result<()> {
    let headers = Headers::read(dist)?;
    let all = [nginx(&headers), caddy(&headers), apache(&headers), underscore(&headers)];
    for (name, text) in HIDDEN.into_iter().zip(all) {
        fs::write(dist.join(name), text).with_context(|| format!("writing {name}"))?;
    }
    Ok(())
}

const MADE: &str =
    "Made by `cargo xtask build`, and made anew by the next one: change xtask/src/headers.rs instead.";

/// One expression for the names in [`HIDDEN`].
fn hidden() -> String {
    format!("/({})$", HIDDEN.map(|name| name.replace('.', "\\.")).join("|"))
}

fn nginx(headers: &Headers) -> String {
    let map = |name: &str, of: &str, first: &str, choice: &Choice| {
        let mut text = format!("map {of} ${name} {{\n    default \"{}\";\n{first}", choice.otherwise);
        for (files, value) in &choice.rows {
            let value = value.replace(ORIGIN, "$scheme://$http_host");
            let _ = writeln!(text, "    \"~{}\" \"{value}\";", files.regex());
        }
        text + "}\n"
    };
    let mut text = format!(
        "# {MADE}\n# For the `http` part: include it, or put it into /etc/nginx/conf.d. `listen`, `server_name` and `root` \
         are yours\n# to change; to serve the site below a path of a server you have, move what stands in `server` into a \
         `location`.\n\n"
    );
    let missing = format!("    \"~^[45]\" \"{ASK}\";\n");
    text += &map("fleksjob_caching", "$status$uri", &missing, &headers.caching);
    text += &map("fleksjob_policy", "$uri", "", &headers.policy);
    text += "\nserver {\n    listen 80;\n    server_name fleksjob.example.org;\n    root /srv/fleksjob;\n\n    types {\n";
    for (end, name) in TYPES {
        let _ = writeln!(text, "        \"{name}\" {end};");
    }
    text += "    }\n    default_type application/octet-stream;\n    absolute_redirect off;\n    gzip_static on;\n    gzip_vary on;\n";
    text += "    # From the module ngx_brotli (Debian: libnginx-mod-http-brotli-static); without it take this line away.\n";
    text += "    brotli_static on;\n\n";
    for (name, value) in FIXED {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(text, "    add_header {POLICY} $fleksjob_policy always;");
    let _ = writeln!(text, "    add_header {CACHING} $fleksjob_caching always;");
    let _ = writeln!(text, "\n    location ~ \"{}\" {{\n        return 404;\n    }}\n}}", hidden());
    text
}

/// Stands in Caddy's rules for the origin.
const CADDY: &str = "ORIGIN";

fn caddy(headers: &Headers) -> String {
    let map = |name: &str, choice: &Choice| {
        let mut text = format!("\tmap {{path}} {{{name}}} {{\n");
        for (files, value) in &choice.rows {
            // What stands in a map is not filled in; it is replaced below.
            let value = value.replace(ORIGIN, CADDY);
            let _ = writeln!(text, "\t\t\"~{}\" \"{value}\"", files.regex());
        }
        text + &format!("\t\tdefault \"{}\"\n\t}}\n", choice.otherwise)
    };
    let mut text = format!(
        "# {MADE}\n# `caddy run` in this folder serves it on port 8080. FLEKSJOB_ADDRESS is another address, such as a name, for \
         which\n# Caddy gets its certificate; FLEKSJOB_ROOT is another folder.\n\n"
    );
    text += "{$FLEKSJOB_ADDRESS::8080} {\n\troot * {$FLEKSJOB_ROOT:.}\n\n";
    text += &map("fleksjob_caching", &headers.caching);
    text += &map("fleksjob_policy", &headers.policy);
    text += "\tmap {path} {fleksjob_type} {\n";
    for (end, name) in TYPES {
        let _ = writeln!(text, "\t\t\"~\\.{end}$\" \"{name}\"");
    }
    text += "\t}\n\n\theader {\n";
    for (name, value) in FIXED {
        let _ = writeln!(text, "\t\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\t{POLICY} {{fleksjob_policy}}\n\t\t{CACHING} {{fleksjob_caching}}");
    let filled_in = format!("{POLICY} {CADDY} {{http.request.scheme}}://{{http.request.hostport}}");
    let _ = writeln!(text, "\t\t{filled_in}\n\t}}");
    // Late, or the types that the machine has for these endings would take their place.
    let ends = TYPES.map(|(end, _)| format!("*.{end}")).join(" ");
    let _ = writeln!(
        text,
        "\t@typed path {ends}\n\theader @typed {{\n\t\tdefer\n\t\tContent-Type {{fleksjob_type}}\n\t}}"
    );
    let _ = writeln!(text, "\n\t@hidden path_regexp {}\n\terror @hidden 404", hidden());
    text += "\tfile_server {\n\t\tprecompressed br gzip\n\t}\n";
    let _ = writeln!(
        text,
        "\thandle_errors {{\n\t\theader {CACHING} {ASK}\n\t\trespond {{err.status_code}}\n\t}}\n}}"
    );
    text
}

fn apache(headers: &Headers) -> String {
    let mut text = format!(
        "# {MADE}\n# Needs mod_headers, mod_rewrite and `AllowOverride FileInfo` for this folder.\n\n"
    );
    for (end, name) in TYPES {
        let _ = writeln!(text, "AddType \"{name}\" .{end}");
    }
    // An address is rewritten to its compressed file, whose name ends so.
    let packed = |regex: String| match regex.strip_suffix('$') {
        Some(start) => format!("{start}(\\.br|\\.gz)?$"),
        None => regex,
    };
    text += "\n# The later line counts.\n";
    for (name, value) in FIXED {
        let _ = writeln!(text, "Header always set {name} \"{value}\"");
    }
    for (name, choice) in [(POLICY, &headers.policy), (CACHING, &headers.caching)] {
        let _ = writeln!(text, "Header always set {name} \"{}\"", choice.otherwise);
        for (files, value) in choice.rows.iter().rev() {
            let regex = packed(files.regex());
            // An expression where something is filled in.
            let own = value.replace(ORIGIN, "%{REQUEST_SCHEME}://%{HTTP_HOST}");
            let value = if own == *value { own } else { format!("expr={own}") };
            let _ = writeln!(
                text,
                "Header always set {name} \"{value}\" \"expr=%{{REQUEST_URI}} =~ m#{regex}#\""
            );
        }
    }
    let _ = writeln!(text, "Header always set {CACHING} \"{ASK}\" \"expr=%{{REQUEST_STATUS}} -ge 400\"");
    text += "\n# Debian's own settings take .gz for a type.\nRemoveType .gz\nAddEncoding br .br\nAddEncoding gzip .gz\n";
    text += "RewriteEngine On\n";
    let _ = writeln!(text, "RewriteRule \"{}\" - [R=404,L]", hidden().replacen('/', "(^|/)", 1));
    for (coding, end) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(text, "RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b");
        let _ = writeln!(text, "RewriteCond %{{REQUEST_FILENAME}}.{end} -f");
        // What is compressed is not compressed again.
        let _ = writeln!(text, "RewriteRule ^(.+)$ $1.{end} [E=no-gzip:1,E=no-brotli:1,L]");
    }
    text += "Header always merge Vary Accept-Encoding\n";
    text
}

/// These rules know no expressions, and join the values of all rows that fit: so each header of a file stands in one
/// row, and only what differs from what these servers do by themselves (`max-age=0, must-revalidate`).
fn underscore(headers: &Headers) -> String {
    let mut text = format!("# {MADE}\n\n/*\n");
    let mut line = |path: &str, rows: &[(&str, &str)]| {
        if !path.is_empty() {
            let _ = writeln!(text, "\n{path}");
        }
        for (name, value) in rows {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    line("", &FIXED);
    for path in ["/", "/index.html"] {
        line(path, &[(POLICY, &headers.policy.otherwise)]);
    }
    for (files, value) in &headers.policy.rows {
        let Files::In(folder) = files else { continue };
        let forever = headers.caching.rows.iter().any(|(of, _)| of == files);
        // Nothing can be filled in here.
        let value = without_origin(value);
        let rows = [(POLICY, value.as_str()), (CACHING, FOREVER)];
        line(&format!("/{folder}/*"), if forever { &rows } else { &rows[..1] });
    }
    for file in &headers.files {
        let path = format!("/{file}");
        let value = headers.of(&path, true).into_iter().find(|(name, _)| *name == CACHING);
        let within = headers.caching.rows.iter().any(|(of, _)| matches!(of, Files::In(_)) && of.has(&path));
        if let Some((name, value @ (FOREVER | SHORT))) = value
            && !within
        {
            line(&path, &[(name, value)]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use regex::Regex;

    use crate::csp::{ORIGIN, without_origin};
    use crate::headers::{ASK, CACHING, Headers, POLICY, TYPES, tests::site};

    type Lookup = dyn Fn(&str) -> BTreeMap<String, String>;

    /// A file's headers by their names, and the types by their endings, as a server would read them.
    struct Read {
        of: Box<Lookup>,
        types: BTreeMap<String, String>,
    }

    /// The words of a line; what stands in quotes is one.
    fn words(line: &str) -> Vec<String> {
        let words = Regex::new(r#""([^"]*)"|(\S+)"#).unwrap();
        let word = |found: regex::Captures| found.get(1).or(found.get(2)).unwrap().as_str().to_owned();
        words.captures_iter(line.trim().trim_end_matches(';')).map(word).collect()
    }

    type Map = (Vec<(Regex, String)>, String);

    /// The `map` blocks of nginx and Caddy: rows in their order, and the default.
    fn maps(text: &str) -> BTreeMap<String, Map> {
        let (mut maps, mut name) = (BTreeMap::<String, Map>::new(), String::new());
        for line in text.lines() {
            let words = words(line);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            match words.as_slice() {
                ["map", _, of, "{"] => name = (*of).to_owned(),
                ["}"] => name.clear(),
                ["default", value] if !name.is_empty() => {
                    maps.entry(name.clone()).or_default().1 = (*value).to_owned()
                }
                [row, value] if !name.is_empty() => {
                    let regex = Regex::new(row.strip_prefix('~').unwrap()).unwrap();
                    maps.entry(name.clone()).or_default().0.push((regex, (*value).to_owned()));
                }
                _ => {}
            }
        }
        maps
    }

    fn looked_up(
        headers: &[(String, String)],
        maps: &BTreeMap<String, Map>,
        of: &str,
    ) -> BTreeMap<String, String> {
        let value = |value: &String| match maps.get(value) {
            Some((rows, otherwise)) => rows
                .iter()
                .find(|(regex, _)| regex.is_match(of))
                .map_or(otherwise, |(_, value)| value)
                .clone(),
            None => value.clone(),
        };
        headers.iter().map(|(name, given)| (name.clone(), value(given))).collect()
    }

    fn nginx(text: &str) -> Read {
        let (maps, mut headers, mut types) = (maps(text), Vec::new(), BTreeMap::new());
        for line in text.lines() {
            let words = words(line);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            match words.as_slice() {
                ["add_header", name, value, "always"] => {
                    headers.push(((*name).to_owned(), (*value).to_owned()))
                }
                [name, end] if TYPES.iter().any(|(of, _)| of == end) => {
                    types.insert((*end).to_owned(), (*name).to_owned());
                }
                _ => {}
            }
        }
        // Its rows see the status, too.
        Read { of: Box::new(move |path| looked_up(&headers, &maps, &format!("200{path}"))), types }
    }

    fn caddy(text: &str) -> Read {
        let (maps, mut headers, mut types) = (maps(text), Vec::new(), BTreeMap::new());
        let block = text.split_once("\theader {").unwrap().1.split_once('}').unwrap();
        // The braces of a value end the block too early.
        for line in format!("{}}}{}", block.0, block.1).lines().take_while(|line| *line != "\t}") {
            if let [name, value] = words(line).as_slice() {
                headers.push((name.clone(), value.clone()));
            }
        }
        let (_, typed) = text.split_once("{fleksjob_type} {").unwrap();
        for line in typed.split_once('}').unwrap().0.lines() {
            if let [regex, value] = words(line).as_slice() {
                types.insert(regex.replace("~\\.", "").trim_end_matches('$').to_owned(), value.clone());
            }
        }
        Read { of: Box::new(move |path| looked_up(&headers, &maps, path)), types }
    }

    fn apache(text: &str) -> Read {
        let (mut sets, mut types) = (Vec::new(), BTreeMap::new());
        for line in text.lines() {
            let words = words(line);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            match words.as_slice() {
                ["Header", "always", "set", name, value, condition @ ..] => {
                    let Some(regex) = condition.first() else {
                        sets.push(((*name).to_owned(), (*value).to_owned(), None));
                        continue;
                    };
                    let Some(regex) = regex.strip_prefix("expr=%{REQUEST_URI} =~ m#") else { continue };
                    let regex = Regex::new(regex.strip_suffix('#').unwrap()).unwrap();
                    sets.push(((*name).to_owned(), (*value).to_owned(), Some(regex)));
                }
                ["AddType", name, end] => {
                    types.insert(end.trim_start_matches('.').to_owned(), (*name).to_owned());
                }
                _ => {}
            }
        }
        let of = move |path: &str| {
            let sets =
                sets.iter().filter(|(_, _, regex)| regex.as_ref().is_none_or(|regex| regex.is_match(path)));
            sets.map(|(name, value, _)| (name.clone(), value.clone())).collect()
        };
        Read { of: Box::new(of), types }
    }

    /// What two rows give is joined, as Netlify does, so that it is seen.
    fn underscore(text: &str) -> Read {
        let mut rows: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.trim().split_once(": ") {
                Some((name, value)) => rows.last_mut().unwrap().1.push((name.to_owned(), value.to_owned())),
                None if !line.trim().is_empty() => rows.push((line.to_owned(), Vec::new())),
                None => {}
            }
        }
        let of = move |path: &str| {
            let mut all = BTreeMap::<String, String>::new();
            for (pattern, headers) in &rows {
                let fits = match pattern.strip_suffix('*') {
                    Some(start) => path.starts_with(start),
                    None => path == pattern,
                };
                for (name, value) in headers.iter().filter(|_| fits) {
                    let joined = all.get(name).map(|known| format!("{known}, {value}"));
                    all.insert(name.clone(), joined.unwrap_or_else(|| value.clone()));
                }
            }
            all
        };
        Read { of: Box::new(of), types: BTreeMap::new() }
    }

    /// What each server fills in, as the table has it.
    fn with_origin(value: &str) -> String {
        let mut value = value.strip_prefix("expr=").unwrap_or(value).to_owned();
        for name in ["$scheme://$http_host", super::CADDY, "%{REQUEST_SCHEME}://%{HTTP_HOST}"] {
            value = value.replace(name, ORIGIN);
        }
        value
    }

    #[test]
    fn the_four_files_say_what_our_server_does() {
        let folder = tempfile::tempdir().unwrap();
        site(folder.path());
        super::write(folder.path()).unwrap();
        let headers = Headers::read(folder.path()).unwrap();
        let text = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        let readers = [
            ("nginx", nginx(&text("nginx.conf"))),
            ("Caddy", caddy(&text("Caddyfile"))),
            ("Apache", apache(&text(".htaccess"))),
            ("Netlify", underscore(&text("_headers"))),
        ];
        let folders = ["/", "/v1/", "/v1.0.0/", "/v1.10.2/", "/embed/"].map(str::to_owned);
        let files = headers.files.iter().filter(|file| file.contains('.')).map(|file| format!("/{file}"));
        let paths: Vec<String> = folders.into_iter().chain(files).collect();
        assert!(paths.len() > 20, "{paths:?}");
        let types: BTreeMap<_, _> =
            TYPES.iter().map(|(end, name)| ((*end).to_owned(), (*name).to_owned())).collect();
        for (server, read) in &readers {
            for path in &paths {
                let said = (read.of)(path);
                for (name, expected) in headers.of(path, true) {
                    let value = said.get(name).map(|value| with_origin(value));
                    let value = value.as_deref();
                    let expected = if *server == "Netlify" { &without_origin(expected) } else { expected };
                    let unsaid = match name {
                        CACHING => expected == ASK,
                        // It matters to pages only, and these lie in folders of their own.
                        POLICY => {
                            path.starts_with("/npm/") || path.starts_with("/_") || path.starts_with("/.")
                        }
                        _ => false,
                    };
                    let left_out = *server == "Netlify"
                        && value.is_none()
                        && (unsaid || name == POLICY && path.matches('/').count() == 1);
                    assert!(
                        value == Some(expected) || left_out,
                        "{server} {path} {name}: {value:?}, not {expected}"
                    );
                }
            }
            if *server != "Netlify" {
                assert_eq!(read.types, types, "{server}");
            }
        }
    }
}
