//! Mounts the widget, if the page has a place for it. Without a document nothing happens.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    use fleksjob::app::{App, effects};
    use fleksjob::host::Talk;

    if let Some(root) = effects::mount_point() {
        // The page's own fault panel is the report (`static/guard.js`); nothing is logged.
        yew::set_custom_panic_hook(Box::new(|_| ()));
        let talk = Talk::new();
        let embedding = talk.as_ref().map(Talk::embedding).unwrap_or_default();
        let app = yew::Renderer::<App>::with_root_and_props(root, embedding).render();
        if let Some(talk) = talk {
            talk.begin((*app).clone());
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The widget runs in a browser: `cargo xtask serve` builds and serves it.");
}
