//! The content security policy: made from the finished page, put into it, and read back by the server.
//!
//! It is the strictest that yew runs under; the page's inline scripts are allowed by their hashes alone. The widget's
//! names the origin it is served from beside `'self'`, for Safari (`docs/decisions/0020`): the page's own script fills it
//! in, and so does the server in the header.

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::html;

const MARKER: &str = "<!--csp-->";
/// Stands in a policy for the origin that the page is served from.
pub const ORIGIN: &str = "{origin}";
const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Puts `script` (`static/policy.js`) with the policy in place of the marker. Nothing inline may change afterwards.
pub fn insert(page: &str, script: &str) -> Result<String> {
    let script = html::replace_marker(script, "{policy}", &policy(page))?;
    html::replace_marker(page, MARKER, &format!("<script>{script}</script>"))
}

/// The same for a page that has a style sheet of its own in it and runs nothing.
pub fn insert_still(page: &str) -> Result<String> {
    let (_, rest) = page.split_once("<style>").context("The page has no style sheet in it")?;
    let (sheet, _) = rest.split_once("</style>").context("The page breaks off in its style sheet")?;
    let hash = STANDARD.encode(Sha256::digest(sheet));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    insert_own(page, &policy)
}

/// Puts a policy of its own in place of the marker.
pub fn insert_own(page: &str, policy: &str) -> Result<String> {
    html::replace_marker(page, MARKER, &format!("{OPENING}{policy}\">"))
}

/// The policy to send with `page`: the one that it carries, or, where its own script puts it in, one that lets that
/// script run as well.
pub fn of_page(page: &str) -> Result<String> {
    if let Some((_, rest)) = page.split_once(OPENING) {
        let (policy, _) = rest.split_once('"').context("The page breaks off in its policy")?;
        return Ok(policy.to_owned());
    }
    ensure!(page.contains(ORIGIN), "The page has no content security policy");
    Ok(policy(page))
}

/// `policy` without what names the origin, for servers that cannot fill it in: the page's own script says that part.
pub fn without_origin(policy: &str) -> String {
    let is_fetched = |part: &&str| part.contains(ORIGIN) || part.starts_with("default-src");
    if !policy.contains(ORIGIN) {
        return policy.to_owned();
    }
    policy.split("; ").filter(|part| !is_fetched(part)).collect::<Vec<_>>().join("; ")
}

fn policy(page: &str) -> String {
    let hashes: String = html::inline_scripts(page)
        .into_iter()
        .map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
        .collect();
    format!(
        "default-src 'none'; script-src 'self' {ORIGIN} 'wasm-unsafe-eval'{hashes}; style-src 'self' {ORIGIN}; \
         connect-src 'self' {ORIGIN}; img-src 'self' {ORIGIN} data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    )
}

#[cfg(test)]
mod tests {
    /// `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`
    const ALERT: &str = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

    #[test]
    fn the_policy_is_put_in_by_a_script_and_sent_with_that_scripts_hash() {
        let page = "<head><meta charset=\"utf-8\"><!--csp--></head><script>alert(1)</script>";
        let done = super::insert(page, "put(\"{policy}\")").unwrap();
        let rest = "; style-src 'self' {origin}; connect-src 'self' {origin}; img-src 'self' {origin} data:; base-uri 'none'; \
                    form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        let own =
            format!("default-src 'none'; script-src 'self' {{origin}} 'wasm-unsafe-eval' {ALERT}{rest}");
        assert!(
            done.starts_with(&format!("<head><meta charset=\"utf-8\"><script>put(\"{own}\")</script>")),
            "{done}"
        );
        let sent = super::of_page(&done).unwrap();
        let hashes: Vec<&str> = sent.split(' ').filter(|word| word.starts_with("'sha256-")).collect();
        assert!(hashes.len() == 2 && sent.contains(ALERT) && sent.ends_with(rest), "{sent}");
        let left =
            "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        assert_eq!(super::without_origin(&sent), left);
        assert_eq!(
            super::without_origin("default-src 'none'; style-src 'self'"),
            "default-src 'none'; style-src 'self'"
        );
    }

    #[test]
    fn a_still_page_may_use_its_own_style_sheet_and_nothing_else() {
        let page = super::insert_still("<!--csp--><style>alert(1)</style>").unwrap();
        let expected = "default-src 'none'; style-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; \
                        img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
                        trusted-types 'none'";
        assert_eq!(super::of_page(&page).unwrap(), expected);
    }

    #[test]
    fn a_page_without_the_marker_is_refused() {
        assert!(super::insert("<head></head>", "{policy}").is_err());
        assert!(
            super::insert_still("<!--csp-->").is_err() && super::insert_still("<style></style>").is_err()
        );
    }
}
