//! The content security policy: made from the finished page, put into it, and read back by the server.
//!
//! It is the strictest that yew runs under; the page's inline scripts are allowed by their hashes alone.

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::html;

const MARKER: &str = "<!--csp-->";
const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Puts the policy in place of the marker. Nothing inline may change afterwards.
pub fn insert(page: &str) -> Result<String> {
    let meta = format!("{OPENING}{}\">", policy(page));
    html::replace_marker(page, MARKER, &meta)
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

/// The policy that `page` carries.
pub fn of_page(page: &str) -> Result<&str> {
    let (_, rest) = page.split_once(OPENING).context("The page has no content security policy")?;
    let (policy, _) = rest.split_once('"').context("The page breaks off in its policy")?;
    Ok(policy)
}

fn policy(page: &str) -> String {
    let hashes: String = html::inline_scripts(page)
        .into_iter()
        .map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
        .collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; connect-src 'self'; \
         img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_policy_is_put_in_and_read_back() {
        let page = "<head><meta charset=\"utf-8\"><!--csp--></head><script>alert(1)</script>";
        let done = super::insert(page).unwrap();
        // `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`
        let expected = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' \
                        'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'self'; \
                        connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; \
                        require-trusted-types-for 'script'; trusted-types 'none'";
        assert_eq!(super::of_page(&done).unwrap(), expected);
        assert!(!done.contains("<!--csp-->"), "{done}");
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
        assert!(super::insert("<head></head>").is_err());
        assert!(
            super::insert_still("<!--csp-->").is_err() && super::insert_still("<style></style>").is_err()
        );
    }
}
