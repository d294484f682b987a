//! Mounts the widget, if the page has a place for it. Without a document nothing happens.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    if let Some(root) = fleksjob::app::effects::mount_point() {
        // The page's own fault panel is the report (`static/guard.js`); nothing is logged.
        yew::set_custom_panic_hook(Box::new(|_| ()));
        fleksjob::host::start(root);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The widget runs in a browser: `cargo xtask serve` builds and serves it.");
}
