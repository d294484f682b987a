//! Prints the start section as HTML, from the same components as in the browser, for the delivered page.

use std::io::Write as _;

use fleksjob::app::StaticPage;
use yew::ServerRenderer;

fn main() -> std::io::Result<()> {
    let html = pollster::block_on(ServerRenderer::<StaticPage>::new().hydratable(false).render());
    std::io::stdout().lock().write_all(html.as_bytes())
}
