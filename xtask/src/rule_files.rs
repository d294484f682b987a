//! The header rules for other servers, written from the table in `headers` into `dist/`: nginx, Apache, Caddy, and the
//! `_headers` of Netlify, Cloudflare Pages and their like.
//!
//! The tests read the four files back and compare them with the table; `servers` asks the real programs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

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

const MADE: &str = "Made by `cargo xtask build`, and made anew by the next one: change xtask/src/headers.rs instead.";

/// One expression for the names in [`HIDDEN`].
fn hidden() -> String {
    format!("/({})$", HIDDEN.map(|name| name.replace('.', "\\.")).join("|"))
}

fn nginx(headers: &Headers) -> String {
    let map = |name: &str, of: &str, first: &str, choice: &Choice| {
        let mut text = format!("map {of} ${name} {{\n    default \"{}\";\n{first}", choice.otherwise);
        for (files, value) in &choice.rows {
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

fn caddy(headers: &Headers) -> String {
    let map = |name: &str, choice: &Choice| {
        let mut text = format!("\tmap {{path}} {{{name}}} {{\n");
        for (files, value) in &choice.rows {
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
    text += "\n\theader {\n";
    for (name, value) in FIXED {
        let _ = writeln!(text, "\t\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\t{POLICY} {{fleksjob_policy}}\n\t\t{CACHING} {{fleksjob_caching}}\n\t}}");
    for (end, name) in TYPES {
        let _ = writeln!(text, "\theader *.{end} Content-Type \"{name}\"");
    }
    let _ = writeln!(text, "\n\t@hidden path_regexp {}\n\terror @hidden 404", hidden());
    text += "\tfile_server {\n\t\tprecompressed br gzip\n\t}\n";
    let _ = writeln!(text, "\thandle_errors {{\n\t\theader {CACHING} {ASK}\n\t\trespond {{err.status_code}}\n\t}}\n}}");
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
            let _ = writeln!(text, "Header always set {name} \"{value}\" \"expr=%{{REQUEST_URI}} =~ m#{regex}#\"");
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
