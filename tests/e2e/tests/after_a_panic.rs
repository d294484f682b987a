//! When the app itself breaks, the visitor is told, can still read, and keeps what was typed.

use e2e::in_browser;

#[test]
fn the_figures_are_kept() {
    in_browser(async |page| {
        page.open("v=1&view=cost&date=2026-05-02&lang=en").await;
        page.choose("fj-pay-1").await;
        page.fill("fj-intensity", "62.5").await;
        page.fill("fj-wage", "215.50").await;
        page.fill("fj-hours", "20").await;
        page.until_figure("paid_hours_week", "12.5").await;
        assert!(!page.has_fault().await);
        let opened = page.text("location.href").await;

        // A stranger's script takes a row away that yew wants to put another one before: 21 goes before 24.
        let rows = "[...document.querySelectorAll('.fj-table tbody tr')]";
        page.run(&format!("{rows}.filter(row => row.cells[0].textContent == '24')[0].remove();"), Vec::new())
            .await;
        let typed = "const field = document.getElementById('fj-hours'); field.value = args[0];
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        page.run(typed, vec!["21".into()]).await;

        page.until("the fault panel", "!document.getElementById('fleksjob-fault').hidden").await;
        assert!(page.is("document.getElementById('fleksjob-app').hidden").await);
        assert_eq!(page.eval("document.querySelectorAll('#fleksjob-static').length").await, 1);
        let text = page.text("document.body.innerText").await;
        for part in ["The calculator is not working just now.", "Tilskuddet går til den ansatte"] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert_eq!(page.text("location.href").await, opened, "nothing is written before the press");
        let link = page.text("document.getElementById('fleksjob-recover').getAttribute('href')").await;
        assert!(link.starts_with("#v=1&"), "{link}");
        for pair in [
            "view=cost",
            "lang=en",
            "date=2026-05-02",
            "intensity=62.5",
            "wage=215.5",
            "pay=hourly",
            "hours=21",
        ] {
            assert!(
                link.trim_start_matches('#').split('&').any(|one| one == pair),
                "{pair} is not in {link}"
            );
        }

        page.press("#fleksjob-recover").await;
        page.until_figure("paid_hours_week", "13.125").await;
        for (id, text) in [("fj-hours", "21"), ("fj-intensity", "62.5"), ("fj-wage", "215.50")] {
            assert_eq!(page.field(id).await, text, "{id}");
        }
        assert!(page.is("document.getElementById('fj-pay-1').checked").await);
        assert!(!page.has_fault().await);
        page.fill("fj-hours", "8").await;
        page.until_figure("paid_hours_week", "5").await;
    });
}
