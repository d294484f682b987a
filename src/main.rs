//! Mounts the widget, if the page has a place for it. Without a document nothing happens.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    if let Some(root) = fleksjob::app::effects::mount_point() {
        let (talk, embedding) = fleksjob::host::Talk::new();
        let app = yew::Renderer::<fleksjob::app::App>::with_root_and_props(root, embedding);
        // The page's own fault panel is the report (`static/guard.js`); nothing is logged. Set right here, yew's own hook
        // is not even part of the load.
        yew::set_custom_panic_hook(Box::new(|_| ()));
        let app = app.render();
        if let Some(talk) = talk {
            talk.begin((*app).clone());
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The widget runs in a browser: `cargo xtask serve` builds and serves it.");
}
