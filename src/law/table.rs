//! The dated values, generated from the TOML beside this file by `cargo xtask law`. Do not edit.

use rust_decimal::Decimal;

use super::{Entry, Parameter, Period, Remark, Source, Status, Unit, day};

/// The last year with rates in the table.
pub const LAST_YEAR: i32 = 2026;

/// Lov om en aktiv beskæftigelsesindsats § 123 (LBK 701/2022)
pub static SOURCE_LAB_123: Source = Source { id: "lab-123", title: "Lov om en aktiv beskæftigelsesindsats § 123 (LBK 701/2022)", url: Some("https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/123/"), dated: "2022" };
/// Lov om en aktiv beskæftigelsesindsats § 133 (LBK 701/2022)
pub static SOURCE_LAB_133: Source = Source { id: "lab-133", title: "Lov om en aktiv beskæftigelsesindsats § 133 (LBK 701/2022)", url: Some("https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/133/"), dated: "2022" };
/// Lov om en aktiv beskæftigelsesindsats § 189
pub static SOURCE_LAB_189: Source = Source { id: "lab-189", title: "Lov om en aktiv beskæftigelsesindsats § 189", url: Some("https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/189"), dated: "2022" };
/// BEK 227 af 7. marts 2024 om beregning af og fradrag i fleksløntilskud, § 1
pub static SOURCE_BEK_227_2024: Source = Source { id: "bek-227-2024", title: "BEK 227 af 7. marts 2024 om beregning af og fradrag i fleksløntilskud, § 1", url: Some("https://elov.dk/bekendtgorelse-om-beregning-af-og-fradrag-i-flekslontilskud/paragraf/1/"), dated: "2024" };
/// Lov om arbejdsløshedsforsikring § 47, gengivet af Beskæftigelsesministeriet
pub static SOURCE_ALF_47: Source = Source { id: "alf-47", title: "Lov om arbejdsløshedsforsikring § 47, gengivet af Beskæftigelsesministeriet", url: Some("https://bm.dk/satser/satser-for-2025/dagpenge"), dated: "2025" };
/// Lov om sygedagpenge § 50, stk. 1, gengivet i VEJ 10391/2022
pub static SOURCE_SDL_50: Source = Source { id: "sdl-50", title: "Lov om sygedagpenge § 50, stk. 1, gengivet i VEJ 10391/2022", url: Some("http://www.socialjura.dk/content-storage/regler/2022/vejl-10391-af-1912-2022/"), dated: "2023" };
/// Lov 1380/2012 § 5 og Slagelse Kommune: refusion fra første sygedag i fleksjob
pub static SOURCE_SDL_FLEKS: Source = Source { id: "sdl-fleks", title: "Lov 1380/2012 § 5 og Slagelse Kommune: refusion fra første sygedag i fleksjob", url: Some("https://www.slagelse.dk/erhverv/arbejdsmarkedet/sygemeldte-medarbejdere/refusion-af-sygedagpenge"), dated: "uden dato" };
/// Lov om kontantydelse § 25
pub static SOURCE_KONTANTYDELSE_25: Source = Source { id: "kontantydelse-25", title: "Lov om kontantydelse § 25", url: None, dated: "uden dato" };
/// Lov om social pension § 49 a
pub static SOURCE_PENSIONSLOV_49A: Source = Source { id: "pensionslov-49a", title: "Lov om social pension § 49 a", url: None, dated: "uden dato" };
/// Barselsloven § 39 b
pub static SOURCE_BARSELSLOV_39B: Source = Source { id: "barselslov-39b", title: "Barselsloven § 39 b", url: None, dated: "uden dato" };
/// BEK 1758 af 31. august 2021 § 5
pub static SOURCE_BEK_1758_2021: Source = Source { id: "bek-1758-2021", title: "BEK 1758 af 31. august 2021 § 5", url: None, dated: "2021" };
/// Lov 214 af 6. marts 2023 om store bededag § 3
pub static SOURCE_LOV_214_2023: Source = Source { id: "lov-214-2023", title: "Lov 214 af 6. marts 2023 om store bededag § 3", url: Some("https://www.elov.dk/lov-om-konsekvenser-ved-afskaffelsen-af-store-bededag-som-helligdag/"), dated: "2023" };
/// Fagbevægelsens Hovedorganisation: løntillæg på 0,45 %
pub static SOURCE_FHO_BEDEDAG: Source = Source { id: "fho-bededag", title: "Fagbevægelsens Hovedorganisation: løntillæg på 0,45 %", url: Some("https://fho.dk/blog/faq/jeg-er-maanedsloennet-el-lign-og-faar-oeget-min-arbejdstid-naar-store-bededag-afskaffes-hvordan-bliver-jeg-kompenseret/"), dated: "2023" };
/// SDU: afskaffelse af store bededag, i kraft 1. januar 2024
pub static SOURCE_SDU_BEDEDAG: Source = Source { id: "sdu-bededag", title: "SDU: afskaffelse af store bededag, i kraft 1. januar 2024", url: Some("https://sdunet.dk/da/nyheder/nyheder_fra_sdu/storebededag"), dated: "2024" };
/// GLS-A: feriegodtgørelse 12,5 % og ferietillæg 1 % efter ferieloven
pub static SOURCE_GLS_A_2023: Source = Source { id: "gls-a-2023", title: "GLS-A: feriegodtgørelse 12,5 % og ferietillæg 1 % efter ferieloven", url: Some("https://www.gls-a.dk/services/satser/indirekte-personaleomkostninger/pr-1-marts-2023/"), dated: "2023" };
/// Ferieloven: fem ugers ferie om året
pub static SOURCE_FERIE_DOCPLAYER: Source = Source { id: "ferie-docplayer", title: "Ferieloven: fem ugers ferie om året", url: Some("https://docplayer.dk/amp/41633137-Hold-da-helt-ferie-i-ferieaaret.html"), dated: "2012-2019" };
/// Danmarks Statistik: fleksløntilskud, 13.000 kr. i 2012-niveau
pub static SOURCE_DST: Source = Source { id: "dst", title: "Danmarks Statistik: fleksløntilskud, 13.000 kr. i 2012-niveau", url: Some("https://www.dst.dk/da/Statistik/dokumentation/Times/a-indkomst-kvartal/flexlon-tilskud-kvt"), dated: "2012" };
/// STAR: Beregn løn i fleksjob (2024-satser)
pub static SOURCE_STAR_2024: Source = Source { id: "star-2024", title: "STAR: Beregn løn i fleksjob (2024-satser)", url: Some("https://star.dk/til-borgere/revalidering-fleksjob-og-ressourceforloebsydelse/beregn-loen-i-fleksjob/?salary=200&workHours=18"), dated: "2024" };
/// Det Faglige Hus: fleksløntilskud 2024
pub static SOURCE_DETFAGLIGEHUS_2024: Source = Source { id: "detfagligehus-2024", title: "Det Faglige Hus: fleksløntilskud 2024", url: Some("https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/i-fleksjob/fleksloentilskud/"), dated: "2024" };
/// Jobsøgningsguide: fleksjob, 13.208 kr. i 2013
pub static SOURCE_JOBSOGNINGSGUIDE_2013: Source = Source { id: "jobsogningsguide-2013", title: "Jobsøgningsguide: fleksjob, 13.208 kr. i 2013", url: Some("https://www.jobsogningsguide.dk/fleksjob2"), dated: "2013" };
/// Scleroseforeningen, citerer BEK 811/2014: 13.446 kr.
pub static SOURCE_SCLEROSEFORENINGEN: Source = Source { id: "scleroseforeningen", title: "Scleroseforeningen, citerer BEK 811/2014: 13.446 kr.", url: Some("https://www.scleroseforeningen.dk/netraadgivningen/beregning-af-flekslontilskud-0"), dated: "2014" };
/// Billund Kommune: 17.312 og 13.446 kr.
pub static SOURCE_BILLUND: Source = Source { id: "billund", title: "Billund Kommune: 17.312 og 13.446 kr.", url: Some("https://billund.dk/borger/arbejdsliv/fleksjob/fleksloentilskud/"), dated: "2014" };
/// K10, citerer STARs beregner: 17.745 og 13.839 kr.
pub static SOURCE_K10_2016: Source = Source { id: "k10-2016", title: "K10, citerer STARs beregner: 17.745 og 13.839 kr.", url: Some("https://www.k10.dk/showpost.php?s=62717428258a40c574b4e51fe4eda33d&p=340458&postcount=2"), dated: "2016" };
/// Københavns Kommune: beregning af fleksløntilskud
pub static SOURCE_KK_FLEKS: Source = Source { id: "kk-fleks", title: "Københavns Kommune: beregning af fleksløntilskud", url: Some("https://www.kk.dk/indhold/beregning-af-fleksloentilskud"), dated: "2017 og 2020" };
/// Fleksjobbernetværket: 18.260 og 14.398 kr.
pub static SOURCE_FLEKSJOBBERNETVAERKET: Source = Source { id: "fleksjobbernetvaerket", title: "Fleksjobbernetværket: 18.260 og 14.398 kr.", url: Some("https://www.fleksjobbernetvaerket.dk/information-om-fleksloentilskud/"), dated: "2018" };
/// flex-job.dk: 18.260 og 14.398 kr.
pub static SOURCE_FLEXJOB_2018: Source = Source { id: "flexjob-2018", title: "flex-job.dk: 18.260 og 14.398 kr.", url: Some("https://www.flex-job.dk/fleksloen-beregner/"), dated: "2018" };
/// 3F: løn og tilskud til fleksjob, 18.489 og 14.686 kr.
pub static SOURCE_N3F_FLEKS_2019: Source = Source { id: "3f-fleks-2019", title: "3F: løn og tilskud til fleksjob, 18.489 og 14.686 kr.", url: Some("https://www.3f.dk/fagforening/fleksjob/loen-og-tilskud-til-fleksjob"), dated: "2019" };
/// Sidste svar: 15.264 kr. i 2021
pub static SOURCE_SIDSTESVAR_2021: Source = Source { id: "sidstesvar-2021", title: "Sidste svar: 15.264 kr. i 2021", url: Some("https://sidstesvar.dk/bibliotek/foredrag/read/3058-hvor-meget-er-et-flekslontilskud-pa"), dated: "2021" };
/// Slagelse Kommune: 18.964 og 15.401 kr. i 2022
pub static SOURCE_SLAGELSE_2022: Source = Source { id: "slagelse-2022", title: "Slagelse Kommune: 18.964 og 15.401 kr. i 2022", url: Some("https://www.slagelse.dk/borger/job-uddannelse-og-ledig/job-og-ledighed/fleksjob/fleksloentilskud"), dated: "2022" };
/// Folketinget, BEU alm. del 2022-23, bilag 191
pub static SOURCE_FT_191: Source = Source { id: "ft-191", title: "Folketinget, BEU alm. del 2022-23, bilag 191", url: Some("https://ft.dk/samling/20222/almdel/BEU/bilag/191/2724318/index.htm"), dated: "2022" };
/// Beskæftigelsesministeriet: sygedagpenge 2013
pub static SOURCE_BM_2013: Source = Source { id: "bm-2013", title: "Beskæftigelsesministeriet: sygedagpenge 2013", url: Some("http://bm.dk/da/Tal%20og%20tendenser/Satser%20for%202013/Sygedagpenge.aspx"), dated: "2013" };
/// Vejledning om satser m.v. 2014
pub static SOURCE_VEJ_2014: Source = Source { id: "vej-2014", title: "Vejledning om satser m.v. 2014", url: Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=164255"), dated: "2014" };
/// Vejledning om satser m.v. 2015
pub static SOURCE_VEJ_2015: Source = Source { id: "vej-2015", title: "Vejledning om satser m.v. 2015", url: Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=167760"), dated: "2015" };
/// Beskæftigelsesministeriet: satser for 2015, 827 kr. om dagen
pub static SOURCE_BM_2015: Source = Source { id: "bm-2015", title: "Beskæftigelsesministeriet: satser for 2015, 827 kr. om dagen", url: Some("http://bm.dk/da/Satser%20for%202017/Satser%20for%202015.aspx"), dated: "2015" };
/// Vejledning om satser m.v. 2016
pub static SOURCE_VEJ_2016: Source = Source { id: "vej-2016", title: "Vejledning om satser m.v. 2016", url: Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=184114"), dated: "2016" };
/// 3F: dagpengesatser 2017
pub static SOURCE_N3F_2017: Source = Source { id: "3f-2017", title: "3F: dagpengesatser 2017", url: Some("https://www.3f.dk/a-kasse/dagpenge/dagpengesatser-2017"), dated: "2017" };
/// Dana: dagpengesatser, 849 og 18.403 kr.
pub static SOURCE_DANA_2017: Source = Source { id: "dana-2017", title: "Dana: dagpengesatser, 849 og 18.403 kr.", url: Some("https://www.dana.dk/akasse/alt-om-dagpenge/dagpengesatser"), dated: "2017" };
/// 3F: dagpengesatser 2018 og 2019
pub static SOURCE_N3F_DAGPENGE: Source = Source { id: "3f-dagpenge", title: "3F: dagpengesatser 2018 og 2019", url: Some("https://www.3f.dk/a-kasse/dagpenge/dagpengesatser"), dated: "2018-2019" };
/// BF-A: satser, 18.633 kr.
pub static SOURCE_BFA_2018: Source = Source { id: "bfa-2018", title: "BF-A: satser, 18.633 kr.", url: Some("http://www.bf-a.dk/portal/page/portal/BFA/AKasse/Satser?page=608"), dated: "2018" };
/// Lærernes a-kasse: 18.866 kr. i 2019, 19.083 kr. i 2020
pub static SOURCE_LAKA: Source = Source { id: "laka", title: "Lærernes a-kasse: 18.866 kr. i 2019, 19.083 kr. i 2020", url: Some("https://laka.dk/din-situation/ledig/udbetaling-af-dagpenge/"), dated: "2019-2020" };
/// HORESTA: nye satser for sygedagpenge 2020
pub static SOURCE_HORESTA_2020: Source = Source { id: "horesta-2020", title: "HORESTA: nye satser for sygedagpenge 2020", url: Some("https://www.horesta.dk/nyheder/2019/december/er-i-opmaerksomme-paa-nye-satser-for-sygedagpenge-g-dage-m-m"), dated: "2020" };
/// FOA: dagpengesatser 2021
pub static SOURCE_FOA_2021: Source = Source { id: "foa-2021", title: "FOA: dagpengesatser 2021", url: Some("https://foa.dk/global/news/afdelingsnyheder/randers/2020/dagpengesatser2021"), dated: "2021" };
/// Dansk Metal: din dagpengesats
pub static SOURCE_METAL_2021: Source = Source { id: "metal-2021", title: "Dansk Metal: din dagpengesats", url: Some("https://danskmetal.dk/akasse/dagpenge/Sider/Din-dagpengesats.aspx"), dated: "2021" };
/// Serviceforbundet: satser, 19.351 og 4.465 kr.
pub static SOURCE_SERVICEFORBUNDET_2022: Source = Source { id: "serviceforbundet-2022", title: "Serviceforbundet: satser, 19.351 og 4.465 kr.", url: Some("https://serviceforbundet.dk/svar/Satser.aspx"), dated: "2022" };
/// Beskæftigelsesministeriet: dagpenge 2023
pub static SOURCE_BM_2023: Source = Source { id: "bm-2023", title: "Beskæftigelsesministeriet: dagpenge 2023", url: Some("https://www.bm.dk/satser/satser-for-2023/dagpenge/"), dated: "2023" };
/// Skift a-kasse: dagpengesats 2024
pub static SOURCE_SKIFT_2024: Source = Source { id: "skift-2024", title: "Skift a-kasse: dagpengesats 2024", url: Some("https://www.skift-a-kasse.dk/dagpengesats/"), dated: "2024" };
/// Beskæftigelsesministeriet: dagpenge 2025
pub static SOURCE_BM_2025: Source = Source { id: "bm-2025", title: "Beskæftigelsesministeriet: dagpenge 2025", url: Some("https://bm.dk/satser/satser-for-2025/dagpenge"), dated: "2025" };
/// DSA: dagpengesatser 2025
pub static SOURCE_DSA_2025: Source = Source { id: "dsa-2025", title: "DSA: dagpengesatser 2025", url: Some("https://dsa.dk/dagpenge-og-efterlon/dagpenge/dagpengesatser"), dated: "2025" };
/// beraknare.se: dagpenge 2026, henviser til bm.dk
pub static SOURCE_BERAKNARE_2026: Source = Source { id: "beraknare-2026", title: "beraknare.se: dagpenge 2026, henviser til bm.dk", url: Some("https://beraknare.se/dagpenge"), dated: "2026" };
/// Københavns Kommune: sygedagpenge 2018
pub static SOURCE_KK_2018: Source = Source { id: "kk-2018", title: "Københavns Kommune: sygedagpenge 2018", url: Some("https://www.kk.dk/indhold/sygedagpenge-0"), dated: "2018" };
/// Vejledning om satser m.v. 2019
pub static SOURCE_VEJ_2019: Source = Source { id: "vej-2019", title: "Vejledning om satser m.v. 2019", url: Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=207562"), dated: "2019" };
/// Beskæftigelsesministeriet: sygedagpenge 2019
pub static SOURCE_BM_2019: Source = Source { id: "bm-2019", title: "Beskæftigelsesministeriet: sygedagpenge 2019", url: Some("https://bm.dk/satser/satser-for-2019/sygedagpenge/"), dated: "2019" };
/// borger.dk: højeste sygedagpenge pr. time 2020
pub static SOURCE_BORGER_2020: Source = Source { id: "borger-2020", title: "borger.dk: højeste sygedagpenge pr. time 2020", url: Some("https://www.borger.dk/pension-og-efterloen/efterloen-fleksydelse-delpension/fleksydelse/udbetaling-af-fleksydelse/fleksydelse-fradrag-arbejde"), dated: "2020" };
/// Dansk Erhverv: refusion af sygedagpenge 2021
pub static SOURCE_DANSKERHVERV_2021: Source = Source { id: "danskerhverv-2021", title: "Dansk Erhverv: refusion af sygedagpenge 2021", url: Some("https://prod.danskerhverv.dk/radgivning/refusion-af-sygedagpenge/hvor-meget-har-virksomheden-ret-til-i-refusion/"), dated: "2021" };
/// Dansk Erhverv: refusion af sygedagpenge 2022
pub static SOURCE_DANSKERHVERV_2022: Source = Source { id: "danskerhverv-2022", title: "Dansk Erhverv: refusion af sygedagpenge 2022", url: Some("https://www.danskerhverv.dk/radgivning/refusion-af-sygedagpenge/hvor-meget-har-virksomheden-ret-til-i-refusion/"), dated: "2022" };
/// NemRefusion: satser 2022 og 2023
pub static SOURCE_NEMREFUSION: Source = Source { id: "nemrefusion", title: "NemRefusion: satser 2022 og 2023", url: Some("https://www.nemrefusion.dk/mere-information/regler-og-lovstof/sygedagpenge/"), dated: "2022-2023" };
/// VEJ 10391 af 19. december 2022 om satser m.v. 2023
pub static SOURCE_VEJ_10391_2022: Source = Source { id: "vej-10391-2022", title: "VEJ 10391 af 19. december 2022 om satser m.v. 2023", url: Some("http://www.socialjura.dk/content-storage/regler/2022/vejl-10391-af-1912-2022/"), dated: "2023" };
/// Seniorfolk: sygedagpenge 2024
pub static SOURCE_SENIORFOLK_2024: Source = Source { id: "seniorfolk-2024", title: "Seniorfolk: sygedagpenge 2024", url: Some("https://seniorfolk.dk/sygedagpenge-2024/"), dated: "2024" };
/// BEK 942 af 25. august 2014: satsreguleringsprocent 2015
pub static SOURCE_BEK_942_2014: Source = Source { id: "bek-942-2014", title: "BEK 942 af 25. august 2014: satsreguleringsprocent 2015", url: Some("https://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2015/"), dated: "2015" };
/// BEK 1135 af 29. august 2016: satsreguleringsprocent 2017
pub static SOURCE_BEK_1135_2016: Source = Source { id: "bek-1135-2016", title: "BEK 1135 af 29. august 2016: satsreguleringsprocent 2017", url: Some("https://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2017/"), dated: "2017" };
/// Aalborg Kommune: lønrefusion til ansatte i fleksjob
pub static SOURCE_AALBORG_2024: Source = Source { id: "aalborg-2024", title: "Aalborg Kommune: lønrefusion til ansatte i fleksjob", url: Some("https://www.aalborg.dk/min-virksomhed/mine-medarbejdere/loenrefusion-til-ansatte-i-fleksjob"), dated: "2024" };
/// Statens Administration: fleksrefusion i den statslige fleksjobordning
pub static SOURCE_STATENS_ADM: Source = Source { id: "statens-adm", title: "Statens Administration: fleksrefusion i den statslige fleksjobordning", url: Some("https://statens-adm.dk/fleks-og-barsel/den-statslige-fleksjobordning/fleksrefusion/"), dated: "2018-2024" };
/// Slagelse Kommune: refusion af sygedagpenge
pub static SOURCE_SLAGELSE_REFUSION: Source = Source { id: "slagelse-refusion", title: "Slagelse Kommune: refusion af sygedagpenge", url: Some("https://www.slagelse.dk/erhverv/arbejdsmarkedet/sygemeldte-medarbejdere/refusion-af-sygedagpenge"), dated: "uden dato" };
/// borger.dk: historiske ATP-satser
pub static SOURCE_BORGER_ATP_HISTORIK: Source = Source { id: "borger-atp-historik", title: "borger.dk: historiske ATP-satser", url: Some("https://www.borger.dk/pension-og-efterloen/atp-livslang-pension-oversigt/atp-livslang-pension/historiske-atp-satser"), dated: "2009-2024" };
/// ATP-bekendtgørelsen § 2
pub static SOURCE_ATP_BEK_2: Source = Source { id: "atp-bek-2", title: "ATP-bekendtgørelsen § 2", url: Some("https://www.elov.dk/bekendtgorelse-om-arbejdsmarkedets-tillaegspension/paragraf/2/"), dated: "2015" };
/// Bekendtgørelse om ATP af sygedagpenge, bilag 1
pub static SOURCE_ATP_BILAG_1: Source = Source { id: "atp-bilag-1", title: "Bekendtgørelse om ATP af sygedagpenge, bilag 1", url: Some("https://www.elov.dk/bilag/bilag-1-til-bekendtgorelse-om-indbetaling-af-atp-bidrag-ved-udbetaling-af-dagpenge-efter-lov-om-sygedagpenge-og-efter-barselsloven/"), dated: "2016-2023" };
/// Lønguiden: ATP og AUB
pub static SOURCE_LOENGUIDEN_2022: Source = Source { id: "loenguiden-2022", title: "Lønguiden: ATP og AUB", url: Some("https://www.loenguiden.dk/indhold/indberetninger/atp/"), dated: "2020-2022" };
/// borger.dk: ATP-satser for privat virksomhed
pub static SOURCE_BORGER_ATP_2024: Source = Source { id: "borger-atp-2024", title: "borger.dk: ATP-satser for privat virksomhed", url: Some("https://www.borger.dk/pension-og-efterloen/ATP-Livslang-pension-oversigt/ATP-Livslang-Pension/atp-satser-for-privat-virksomhed"), dated: "2024" };
/// lifeindenmark: ATP contribution rates, private sector
pub static SOURCE_LIFEINDENMARK_ATP_2024: Source = Source { id: "lifeindenmark-atp-2024", title: "lifeindenmark: ATP contribution rates, private sector", url: Some("https://lifeindenmark.borger.dk/pension/atp-livslang-pension/atp-contribution-rates-private-sector"), dated: "2024" };
/// lifeindenmark: ATP contribution rates 2025, public sector
pub static SOURCE_LIFEINDENMARK_ATP_2025: Source = Source { id: "lifeindenmark-atp-2025", title: "lifeindenmark: ATP contribution rates 2025, public sector", url: Some("https://lifeindenmark.borger.dk/pension/atp-livslang-pension/atp-contribution-rates-public-sector"), dated: "2025" };
/// Djøf: ATP i staten, kommuner og regioner
pub static SOURCE_DJOEF_2016: Source = Source { id: "djoef-2016", title: "Djøf: ATP i staten, kommuner og regioner", url: Some("https://www.djoef.dk/r-aa-dgivning/ans-ae-ttelsesvilk-aa-r/pension/pension/atp.aspx"), dated: "2016" };
/// Virk: Samlet Betaling
pub static SOURCE_VIRK_SAMLET_BETALING: Source = Source { id: "virk-samlet-betaling", title: "Virk: Samlet Betaling", url: Some("https://virk.dk/vejledninger/sb-samlet-betaling/sb-samlet-betaling-sb"), dated: "uden dato" };
/// FDR: hvad er Samlet Betaling? (kr. pr. kvartal, 2017)
pub static SOURCE_FDR_2017: Source = Source { id: "fdr-2017", title: "FDR: hvad er Samlet Betaling? (kr. pr. kvartal, 2017)", url: Some("https://www.fdr.dk/publikationer/nyheder/340-hvad-er-samlet-betaling"), dated: "2017" };
/// Virk indberet: sådan bliver bidraget beregnet
pub static SOURCE_INDBERET_AUB: Source = Source { id: "indberet-aub", title: "Virk indberet: sådan bliver bidraget beregnet", url: None, dated: "2018-2020" };
/// Virk: AUB, 3.149 kr. om året
pub static SOURCE_VIRK_AUB_2024: Source = Source { id: "virk-aub-2024", title: "Virk: AUB, 3.149 kr. om året", url: Some("https://businessindenmark.virk.dk/guidance/aub-bid-arbejdsgivernes-uddannelsesbidrag/aub-bid-employer/"), dated: "2024" };
/// Folketinget, BUU alm. del 2021-22, bilag 191 (høringsbrev)
pub static SOURCE_FT_BUU_191: Source = Source { id: "ft-buu-191", title: "Folketinget, BUU alm. del 2021-22, bilag 191 (høringsbrev)", url: Some("https://ft.dk/samling/20211/almdel/BUU/bilag/191/2594269/index.htm"), dated: "2022-2023" };
/// L 44 (2024-25), som fremsat: AUB-loven § 18
pub static SOURCE_L44_2024: Source = Source { id: "l44-2024", title: "L 44 (2024-25), som fremsat: AUB-loven § 18", url: Some("https://ft.dk/samling/20241/lovforslag/l44/20241_l44_som_fremsat.htm"), dated: "2025" };
/// L 32 (2025-26): justering af bidrag for 2026
pub static SOURCE_L32_2025: Source = Source { id: "l32-2025", title: "L 32 (2025-26): justering af bidrag for 2026", url: Some("https://www.ft.dk/samling/20251/lovforslag/l32/20251_l32_som_fremsat.htm"), dated: "2026" };
/// Virk: Barsel.dk, 337,50 kr. pr. kvartal
pub static SOURCE_BARSEL_2024: Source = Source { id: "barsel-2024", title: "Virk: Barsel.dk, 337,50 kr. pr. kvartal", url: Some("https://businessindenmark.virk.dk/guidance/barsel-dk-bid/bdk-private-employer/bdk-fully-covered/"), dated: "2020-2024" };
/// Virk: finansieringsbidrag 2021 og 2022
pub static SOURCE_FIB_2021: Source = Source { id: "fib-2021", title: "Virk: finansieringsbidrag 2021 og 2022", url: Some("https://virk.dk/vejledning/finansieringsbidrag/fib-finansieringsbidrag/"), dated: "2021-2022" };
/// Virk: finansieringsbidrag 2023
pub static SOURCE_FIB_2023: Source = Source { id: "fib-2023", title: "Virk: finansieringsbidrag 2023", url: Some("https://businessindenmark.virk.dk/guidance/fib-bid-finansieringsbidrag/fib-bid-finansieringsbidrag/"), dated: "2023" };
/// Virk: finansieringsbidrag 2024
pub static SOURCE_FIB_2024: Source = Source { id: "fib-2024", title: "Virk: finansieringsbidrag 2024", url: Some("https://virk.dk/vejledning/finansieringsbidrag/fib-finansieringsbidrag"), dated: "2024" };
/// Dansk Erhverv: nye bidragssatser for AES 2023
pub static SOURCE_DANSKERHVERV_AES_2022: Source = Source { id: "danskerhverv-aes-2022", title: "Dansk Erhverv: nye bidragssatser for AES 2023", url: Some("https://www.danskerhverv.dk/presse-og-nyheder/nyheder/2022/november/nye-bidragssatser-for-arbejdsmarkedets-erhvervssikring-for-2023/"), dated: "2022-2023" };
/// Fleksmatch: løn for de timer, der arbejdes effektivt
pub static SOURCE_FLEKSMATCH: Source = Source { id: "fleksmatch", title: "Fleksmatch: løn for de timer, der arbejdes effektivt", url: Some("https://www.fleksmatch.dk/om-fleksjobordningen/til-virksomheder/"), dated: "uden dato" };

/// Highest unemployment benefit per day (Højeste dagpenge pr. dag)
pub static UNEMPLOYMENT_BENEFIT_DAY: Parameter = Parameter {
    id: "unemployment_benefit_day",
    danish: "Højeste dagpenge pr. dag",
    english: "Highest unemployment benefit per day",
    unit: Unit::Kroner,
    period: Period::Day,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(801, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("day_from_sickness_week"), sources: &[&SOURCE_ALF_47, &SOURCE_BM_2013], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(815, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("day_from_sickness_week"), sources: &[&SOURCE_ALF_47, &SOURCE_VEJ_2014], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(827, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BM_2015], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(836, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("day_from_sickness_week"), sources: &[&SOURCE_ALF_47, &SOURCE_VEJ_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(849, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_N3F_2017, &SOURCE_DANA_2017], remark: None },
        Entry { from: day(2017, 7, 1), value: None, status: Status::Sourced, ended: true, rule: None, sources: &[&SOURCE_N3F_2017], remark: Some(Remark { danish: "Fra 1. juli 2017 er satsen et beløb pr. måned.", english: "From 1 July 2017 the rate is an amount per month." }) },
    ],
};

/// Highest unemployment benefit per month (Højeste dagpenge pr. måned)
pub static UNEMPLOYMENT_BENEFIT: Parameter = Parameter {
    id: "unemployment_benefit",
    danish: "Højeste dagpenge pr. måned",
    english: "Highest unemployment benefit per month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(17355, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("month_from_day"), sources: &[&SOURCE_ALF_47, &SOURCE_BM_2013], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(1765833, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("month_from_day"), sources: &[&SOURCE_ALF_47, &SOURCE_VEJ_2014], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(1791833, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("month_from_day"), sources: &[&SOURCE_ALF_47, &SOURCE_BM_2015], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(1811333, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("month_from_day"), sources: &[&SOURCE_ALF_47, &SOURCE_VEJ_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(18395, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("month_from_day"), sources: &[&SOURCE_ALF_47, &SOURCE_N3F_2017, &SOURCE_DANA_2017], remark: None },
        Entry { from: day(2017, 7, 1), value: Some(Decimal::from_parts(18403, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_N3F_2017, &SOURCE_DANA_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(18633, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_N3F_DAGPENGE, &SOURCE_BFA_2018], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(18866, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_N3F_DAGPENGE, &SOURCE_LAKA], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(19083, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAKA, &SOURCE_HORESTA_2020], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(19322, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FOA_2021, &SOURCE_METAL_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(19351, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SERVICEFORBUNDET_2022], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(19728, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BM_2023], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(20359, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SKIFT_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(21092, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BM_2025, &SOURCE_DSA_2025], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(22041, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BERAKNARE_2026], remark: Some(Remark { danish: "Fra en side, der henviser til bm.dk.", english: "From a page that cites bm.dk." }) },
    ],
};

/// Highest sickness benefit per week (Højeste sygedagpenge pr. uge)
pub static SICKNESS_BENEFIT_WEEK: Parameter = Parameter {
    id: "sickness_benefit_week",
    danish: "Højeste sygedagpenge pr. uge",
    english: "Highest sickness benefit per week",
    unit: Unit::Kroner,
    period: Period::Week,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(4005, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BM_2013], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(4075, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2014], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(4135, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2015, &SOURCE_BM_2015], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(4180, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(4245, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("sickness_week_from_day"), sources: &[&SOURCE_N3F_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(4300, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KK_2018], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(4355, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2019, &SOURCE_BM_2019], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(4405, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_2020, &SOURCE_HORESTA_2020], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(4460, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(4465, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_2022, &SOURCE_SERVICEFORBUNDET_2022, &SOURCE_NEMREFUSION], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(4550, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_10391_2022, &SOURCE_NEMREFUSION], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(4695, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SENIORFOLK_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(4865, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("sickness_week_from_last_year"), sources: &[&SOURCE_SDL_50], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(5085, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("sickness_week_from_last_year"), sources: &[&SOURCE_SDL_50], remark: None },
    ],
};

/// Highest sickness benefit per hour (Højeste sygedagpenge pr. time)
pub static SICKNESS_BENEFIT_HOUR: Parameter = Parameter {
    id: "sickness_benefit_hour",
    danish: "Højeste sygedagpenge pr. time",
    english: "Highest sickness benefit per hour",
    unit: Unit::Kroner,
    period: Period::Hour,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(10824, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BM_2013], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(11014, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2014], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(11176, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2015, &SOURCE_BM_2015], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(11297, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(11473, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("sickness_hour_from_week"), sources: &[&SOURCE_N3F_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(11622, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KK_2018], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(1177, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_2019, &SOURCE_BM_2019], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(11905, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_2020, &SOURCE_HORESTA_2020], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(12054, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(12068, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_2022, &SOURCE_SERVICEFORBUNDET_2022, &SOURCE_NEMREFUSION], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(12297, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VEJ_10391_2022, &SOURCE_NEMREFUSION], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(12689, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SENIORFOLK_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(13149, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("sickness_hour_from_week"), sources: &[&SOURCE_SDL_50], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(13743, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("sickness_hour_from_week"), sources: &[&SOURCE_SDL_50], remark: None },
    ],
};

/// Supplement to the sickness refund (Tillæg til refusion af sygedagpenge)
pub static REFUND_SUPPLEMENT: Parameter = Parameter {
    id: "refund_supplement",
    danish: "Tillæg til refusion af sygedagpenge",
    english: "Supplement to the sickness refund",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(0, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B], remark: Some(Remark { danish: "Tillægget begyndte i 2020.", english: "The supplement began in 2020." }) },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(3, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(6, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(9, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(12, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(15, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(18, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(21, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BARSELSLOV_39B, &SOURCE_BEK_1758_2021], remark: Some(Remark { danish: "Sikker for barsel; for sygdom er lovteksten ikke set.", english: "Certain for parental leave; for sickness the text of the Act was not seen." }) },
    ],
};

/// Highest flexi-job wage subsidy (Højeste fleksløntilskud)
pub static SUBSIDY_MAXIMUM: Parameter = Parameter {
    id: "subsidy_maximum",
    danish: "Højeste fleksløntilskud",
    english: "Highest flexi-job wage subsidy",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(17008, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_day"), sources: &[&SOURCE_LAB_123], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(17312, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BILLUND], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(17550, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_day"), sources: &[&SOURCE_LAB_123], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(17745, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_K10_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(18027, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KK_FLEKS], remark: None },
        Entry { from: day(2017, 7, 1), value: Some(Decimal::from_parts(18027, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_KK_FLEKS], remark: Some(Remark { danish: "Dagpengene blev et månedsbeløb 1. juli 2017; 98 % heraf er 18.035 kr. Ingen kilde siger, hvad der blev udbetalt.", english: "Unemployment benefit became a monthly amount on 1 July 2017; 98 % of that is DKK 18,035. No source says which was paid." }) },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(18260, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FLEKSJOBBERNETVAERKET, &SOURCE_FLEXJOB_2018], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(18489, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_N3F_FLEKS_2019], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(18701, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KK_FLEKS], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(18936, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_month"), sources: &[&SOURCE_LAB_123, &SOURCE_SIDSTESVAR_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(18964, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SLAGELSE_2022, &SOURCE_FT_191], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(19333, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_month"), sources: &[&SOURCE_LAB_123], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(19952, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STAR_2024, &SOURCE_DETFAGLIGEHUS_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(20670, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_month"), sources: &[&SOURCE_LAB_123], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(21600, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("subsidy_maximum_from_month"), sources: &[&SOURCE_LAB_123], remark: None },
    ],
};

/// Threshold between 30 and 55 % (Grænsen mellem 30 og 55 %)
pub static SUBSIDY_THRESHOLD: Parameter = Parameter {
    id: "subsidy_threshold",
    danish: "Grænsen mellem 30 og 55 %",
    english: "Threshold between 30 and 55 %",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(13208, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_JOBSOGNINGSGUIDE_2013], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(13446, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SCLEROSEFORENINGEN, &SOURCE_BILLUND], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(13648, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("threshold_from_last_year"), sources: &[&SOURCE_LAB_123, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(13839, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_K10_2016], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(14116, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KK_FLEKS], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(14398, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FLEKSJOBBERNETVAERKET, &SOURCE_FLEXJOB_2018], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(14686, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAB_123, &SOURCE_N3F_FLEKS_2019], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(14965, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("threshold_from_last_year"), sources: &[&SOURCE_KK_FLEKS], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(15264, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SIDSTESVAR_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(15401, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SLAGELSE_2022, &SOURCE_FT_191], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(15817, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("threshold_from_last_year"), sources: &[&SOURCE_LAB_123, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(16323, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STAR_2024, &SOURCE_DETFAGLIGEHUS_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(16911, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("threshold_from_last_year"), sources: &[&SOURCE_LAB_123, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(17672, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("threshold_from_last_year"), sources: &[&SOURCE_LAB_123, &SOURCE_LAB_189], remark: None },
    ],
};

/// Yearly adjustment of the threshold (Årlig regulering af grænsen)
pub static THRESHOLD_ADJUSTMENT: Parameter = Parameter {
    id: "threshold_adjustment",
    danish: "Årlig regulering af grænsen",
    english: "Yearly adjustment of the threshold",
    unit: Unit::Percent,
    period: Period::None,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(16, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189, &SOURCE_DST], remark: None },
        Entry { from: day(2014, 1, 1), value: Some(Decimal::from_parts(18, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2015, 1, 1), value: Some(Decimal::from_parts(15, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BEK_942_2014], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(14, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BEK_1135_2016], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(19, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_unemployment_benefit"), sources: &[&SOURCE_LAB_189, &SOURCE_KONTANTYDELSE_25], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(9, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(27, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_unemployment_benefit"), sources: &[&SOURCE_LAB_189, &SOURCE_KONTANTYDELSE_25], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(32, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_threshold"), sources: &[&SOURCE_LAB_189], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(36, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_unemployment_benefit"), sources: &[&SOURCE_LAB_189, &SOURCE_KONTANTYDELSE_25], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(45, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_unemployment_benefit"), sources: &[&SOURCE_LAB_189, &SOURCE_KONTANTYDELSE_25], remark: None },
    ],
};

/// Under-regulation of unemployment benefit (Dagpengenes mindre regulering)
pub static BENEFIT_UNDER_REGULATION: Parameter = Parameter {
    id: "benefit_under_regulation",
    danish: "Dagpengenes mindre regulering",
    english: "Under-regulation of unemployment benefit",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(0, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_KONTANTYDELSE_25], remark: Some(Remark { danish: "Først dokumenteret fra 2016.", english: "First documented from 2016." }) },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(3, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KONTANTYDELSE_25, &SOURCE_PENSIONSLOV_49A], remark: None },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(4, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KONTANTYDELSE_25, &SOURCE_PENSIONSLOV_49A], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(75, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KONTANTYDELSE_25, &SOURCE_PENSIONSLOV_49A], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(0, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_KONTANTYDELSE_25, &SOURCE_PENSIONSLOV_49A], remark: None },
    ],
};

/// Share of the highest unemployment benefit (Tilskuddets andel af højeste dagpenge)
pub static SUBSIDY_SHARE: Parameter = Parameter {
    id: "subsidy_share",
    danish: "Tilskuddets andel af højeste dagpenge",
    english: "Share of the highest unemployment benefit",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(98, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAB_123], remark: None },
    ],
};

/// Reduction up to the threshold (Nedsættelse op til grænsen)
pub static REDUCTION_BELOW: Parameter = Parameter {
    id: "reduction_below",
    danish: "Nedsættelse op til grænsen",
    english: "Reduction up to the threshold",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(30, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAB_123], remark: None },
    ],
};

/// Reduction above the threshold (Nedsættelse over grænsen)
pub static REDUCTION_ABOVE: Parameter = Parameter {
    id: "reduction_above",
    danish: "Nedsættelse over grænsen",
    english: "Reduction above the threshold",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(55, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAB_123], remark: None },
    ],
};

/// The threshold in the Act, 2012 level (Grænsen i loven, 2012-niveau)
pub static THRESHOLD_ORIGIN: Parameter = Parameter {
    id: "threshold_origin",
    danish: "Grænsen i loven, 2012-niveau",
    english: "The threshold in the Act, 2012 level",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(13000, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DST], remark: None },
    ],
};

/// Cap of the refund, scheme before 2013 (Loft for refusion, ordningen før 2013)
pub static BEFORE_2013_CAP: Parameter = Parameter {
    id: "before_2013_cap",
    danish: "Loft for refusion, ordningen før 2013",
    english: "Cap of the refund, scheme before 2013",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(527091, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(537633, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("cap_from_last_year"), sources: &[&SOURCE_LAB_133, &SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(548386, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("cap_from_last_year"), sources: &[&SOURCE_LAB_133, &SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(554967, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("cap_from_last_year"), sources: &[&SOURCE_LAB_133, &SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(569951, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("cap_from_last_year"), sources: &[&SOURCE_LAB_133, &SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(588189, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_AALBORG_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(609364, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("cap_from_last_year"), sources: &[&SOURCE_LAB_133], remark: None },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_133], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// Cap of the refund for state institutions (Loft for refusion i staten)
pub static STATE_CAP: Parameter = Parameter {
    id: "state_cap",
    danish: "Loft for refusion i staten",
    english: "Cap of the refund for state institutions",
    unit: Unit::Kroner,
    period: Period::Quarter,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(129189, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2019, 1, 1), value: Some(Decimal::from_parts(131773, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(134408, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(137097, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(138742, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(142488, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(147047, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(152341, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("quarter_from_year"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_133], remark: None },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// Yearly adjustment of the cap (Årlig regulering af loftet)
pub static CAP_ADJUSTMENT: Parameter = Parameter {
    id: "cap_adjustment",
    danish: "Årlig regulering af loftet",
    english: "Yearly adjustment of the cap",
    unit: Unit::Percent,
    period: Period::None,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("adjustment_from_state_cap"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(2, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("adjustment_from_state_cap"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(12, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_state_cap"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(27, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_state_cap"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(32, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_state_cap"), sources: &[&SOURCE_STATENS_ADM, &SOURCE_LAB_189], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(36, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("adjustment_from_unemployment_benefit"), sources: &[&SOURCE_LAB_189, &SOURCE_BM_2025], remark: None },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_LAB_189], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// Share of the wage cost the state scheme refunds (Statens andel af lønudgiften)
pub static STATE_SHARE: Parameter = Parameter {
    id: "state_share",
    danish: "Statens andel af lønudgiften",
    english: "Share of the wage cost the state scheme refunds",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(50, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STATENS_ADM], remark: None },
    ],
};

/// Employer period in ordinary employment (Arbejdsgiverperiode ved sygdom i et ordinært job)
pub static EMPLOYER_PERIOD: Parameter = Parameter {
    id: "employer_period",
    danish: "Arbejdsgiverperiode ved sygdom i et ordinært job",
    english: "Employer period in ordinary employment",
    unit: Unit::Days,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(30, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_SLAGELSE_REFUSION], remark: None },
    ],
};

/// ATP, class A, full contribution (ATP, A-bidrag, fuldt bidrag)
pub static ATP_A_TOTAL: Parameter = Parameter {
    id: "atp_a_total",
    danish: "ATP, A-bidrag, fuldt bidrag",
    english: "ATP, class A, full contribution",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(270, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(284, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(297, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(297, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(297, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employer, at least 117 hours a month (ATP, A-bidrag, arbejdsgiver, mindst 117 timer om måneden)
pub static ATP_A_EMPLOYER_FULL: Parameter = Parameter {
    id: "atp_a_employer_full",
    danish: "ATP, A-bidrag, arbejdsgiver, mindst 117 timer om måneden",
    english: "ATP, class A, employer, at least 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(180, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(18935, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(198, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(198, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(198, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employer, 78 to 117 hours a month (ATP, A-bidrag, arbejdsgiver, 78 til 117 timer om måneden)
pub static ATP_A_EMPLOYER_TWO_THIRDS: Parameter = Parameter {
    id: "atp_a_employer_two_thirds",
    danish: "ATP, A-bidrag, arbejdsgiver, 78 til 117 timer om måneden",
    english: "ATP, class A, employer, 78 to 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(120, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(12625, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(132, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(132, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(132, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employer, 39 to 78 hours a month (ATP, A-bidrag, arbejdsgiver, 39 til 78 timer om måneden)
pub static ATP_A_EMPLOYER_ONE_THIRD: Parameter = Parameter {
    id: "atp_a_employer_one_third",
    danish: "ATP, A-bidrag, arbejdsgiver, 39 til 78 timer om måneden",
    english: "ATP, class A, employer, 39 to 78 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(60, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(631, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employee, at least 117 hours a month (ATP, A-bidrag, ansat, mindst 117 timer om måneden)
pub static ATP_A_EMPLOYEE_FULL: Parameter = Parameter {
    id: "atp_a_employee_full",
    danish: "ATP, A-bidrag, ansat, mindst 117 timer om måneden",
    english: "ATP, class A, employee, at least 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(90, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(9465, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(99, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(99, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(99, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employee, 78 to 117 hours a month (ATP, A-bidrag, ansat, 78 til 117 timer om måneden)
pub static ATP_A_EMPLOYEE_TWO_THIRDS: Parameter = Parameter {
    id: "atp_a_employee_two_thirds",
    danish: "ATP, A-bidrag, ansat, 78 til 117 timer om måneden",
    english: "ATP, class A, employee, 78 to 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(60, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(631, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(66, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class A, employee, 39 to 78 hours a month (ATP, A-bidrag, ansat, 39 til 78 timer om måneden)
pub static ATP_A_EMPLOYEE_ONE_THIRD: Parameter = Parameter {
    id: "atp_a_employee_one_third",
    danish: "ATP, A-bidrag, ansat, 39 til 78 timer om måneden",
    english: "ATP, class A, employee, 39 to 78 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(30, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(3155, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_LOENGUIDEN_2022], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(33, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024, &SOURCE_LIFEINDENMARK_ATP_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(33, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(33, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, full contribution (ATP, F-bidrag, fuldt bidrag)
pub static ATP_F_TOTAL: Parameter = Parameter {
    id: "atp_f_total",
    danish: "ATP, F-bidrag, fuldt bidrag",
    english: "ATP, class F, full contribution",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(2376, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(2516, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(2646, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(2646, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: None },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(2646, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employer, at least 117 hours a month (ATP, F-bidrag, arbejdsgiver, mindst 117 timer om måneden)
pub static ATP_F_EMPLOYER_FULL: Parameter = Parameter {
    id: "atp_f_employer_full",
    danish: "ATP, F-bidrag, arbejdsgiver, mindst 117 timer om måneden",
    english: "ATP, class F, employer, at least 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(1584, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(16775, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(1764, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(1764, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(1764, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employer, 78 to 117 hours a month (ATP, F-bidrag, arbejdsgiver, 78 til 117 timer om måneden)
pub static ATP_F_EMPLOYER_TWO_THIRDS: Parameter = Parameter {
    id: "atp_f_employer_two_thirds",
    danish: "ATP, F-bidrag, arbejdsgiver, 78 til 117 timer om måneden",
    english: "ATP, class F, employer, 78 to 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(1056, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(11185, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(1176, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(1176, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(1176, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employer, 39 to 78 hours a month (ATP, F-bidrag, arbejdsgiver, 39 til 78 timer om måneden)
pub static ATP_F_EMPLOYER_ONE_THIRD: Parameter = Parameter {
    id: "atp_f_employer_one_third",
    danish: "ATP, F-bidrag, arbejdsgiver, 39 til 78 timer om måneden",
    english: "ATP, class F, employer, 39 to 78 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(528, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(559, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employee, at least 117 hours a month (ATP, F-bidrag, ansat, mindst 117 timer om måneden)
pub static ATP_F_EMPLOYEE_FULL: Parameter = Parameter {
    id: "atp_f_employee_full",
    danish: "ATP, F-bidrag, ansat, mindst 117 timer om måneden",
    english: "ATP, class F, employee, at least 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(792, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(8385, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(882, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(882, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(882, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employee, 78 to 117 hours a month (ATP, F-bidrag, ansat, 78 til 117 timer om måneden)
pub static ATP_F_EMPLOYEE_TWO_THIRDS: Parameter = Parameter {
    id: "atp_f_employee_two_thirds",
    danish: "ATP, F-bidrag, ansat, 78 til 117 timer om måneden",
    english: "ATP, class F, employee, 78 to 117 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(528, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(559, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(588, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, class F, employee, 39 to 78 hours a month (ATP, F-bidrag, ansat, 39 til 78 timer om måneden)
pub static ATP_F_EMPLOYEE_ONE_THIRD: Parameter = Parameter {
    id: "atp_f_employee_one_third",
    danish: "ATP, F-bidrag, ansat, 39 til 78 timer om måneden",
    english: "ATP, class F, employee, 39 to 78 hours a month",
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(264, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(2795, 0, 0, false, 2)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_DJOEF_2016, &SOURCE_BORGER_ATP_HISTORIK], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(294, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("atp_band"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_ATP_BEK_2], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(294, 0, 0, false, 1)), status: Status::Derived, ended: false, rule: Some("unchanged"), sources: &[&SOURCE_BORGER_ATP_HISTORIK, &SOURCE_LIFEINDENMARK_ATP_2025], remark: Some(Remark { danish: "2024-sats; en 2025-side har de samme timesatser.", english: "2024 rate; a 2025 page has the same hourly rates." }) },
        Entry { from: day(2026, 1, 1), value: Some(Decimal::from_parts(294, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_HISTORIK], remark: Some(Remark { danish: "2024-sats ført videre; ingen side for 2026 fundet.", english: "2024 rate carried forward; no page for 2026 found." }) },
    ],
};

/// ATP, band edge: 117 hours a month (ATP, grænse: 117 timer om måneden)
pub static ATP_HOURS_FULL: Parameter = Parameter {
    id: "atp_hours_full",
    danish: "ATP, grænse: 117 timer om måneden",
    english: "ATP, band edge: 117 hours a month",
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(117, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024], remark: Some(Remark { danish: "Grænsen er set i tekster fra 2016 og frem.", english: "The edge was seen in texts from 2016 on." }) },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(117, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_BORGER_ATP_2024], remark: None },
    ],
};

/// ATP, band edge: 78 hours a month (ATP, grænse: 78 timer om måneden)
pub static ATP_HOURS_TWO_THIRDS: Parameter = Parameter {
    id: "atp_hours_two_thirds",
    danish: "ATP, grænse: 78 timer om måneden",
    english: "ATP, band edge: 78 hours a month",
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(78, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024], remark: Some(Remark { danish: "Grænsen er set i tekster fra 2016 og frem.", english: "The edge was seen in texts from 2016 on." }) },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(78, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_BORGER_ATP_2024], remark: None },
    ],
};

/// ATP, band edge: 39 hours a month (ATP, grænse: 39 timer om måneden)
pub static ATP_HOURS_ONE_THIRD: Parameter = Parameter {
    id: "atp_hours_one_third",
    danish: "ATP, grænse: 39 timer om måneden",
    english: "ATP, band edge: 39 hours a month",
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(39, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_BORGER_ATP_2024], remark: Some(Remark { danish: "Grænsen er set i tekster fra 2016 og frem.", english: "The edge was seen in texts from 2016 on." }) },
        Entry { from: day(2016, 1, 1), value: Some(Decimal::from_parts(39, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_ATP_BILAG_1, &SOURCE_BORGER_ATP_2024], remark: None },
    ],
};

/// Full time (Fuld tid)
pub static FULL_TIME_WEEK: Parameter = Parameter {
    id: "full_time_week",
    danish: "Fuld tid",
    english: "Full time",
    unit: Unit::Hours,
    period: Period::Week,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(37, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STAR_2024], remark: None },
    ],
};

/// Weeks a year (Uger på et år)
pub static WEEKS_PER_YEAR: Parameter = Parameter {
    id: "weeks_per_year",
    danish: "Uger på et år",
    english: "Weeks a year",
    unit: Unit::Weeks,
    period: Period::Year,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(52, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_STAR_2024], remark: None },
    ],
};

/// Leave a year (Ferie om året)
pub static LEAVE_WEEKS: Parameter = Parameter {
    id: "leave_weeks",
    danish: "Ferie om året",
    english: "Leave a year",
    unit: Unit::Weeks,
    period: Period::Year,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(5, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FERIE_DOCPLAYER], remark: None },
    ],
};

/// Holiday allowance (Feriegodtgørelse)
pub static HOLIDAY_ALLOWANCE: Parameter = Parameter {
    id: "holiday_allowance",
    danish: "Feriegodtgørelse",
    english: "Holiday allowance",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(125, 0, 0, false, 1)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_GLS_A_2023], remark: Some(Remark { danish: "Satsen er fra en tekst fra 2023 og ført tilbage.", english: "The rate is from a text of 2023, carried back." }) },
        Entry { from: day(2020, 9, 1), value: Some(Decimal::from_parts(125, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_GLS_A_2023], remark: None },
    ],
};

/// Holiday supplement (Ferietillæg)
pub static HOLIDAY_SUPPLEMENT: Parameter = Parameter {
    id: "holiday_supplement",
    danish: "Ferietillæg",
    english: "Holiday supplement",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(1, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_GLS_A_2023], remark: Some(Remark { danish: "Satsen er fra en tekst fra 2023 og ført tilbage.", english: "The rate is from a text of 2023, carried back." }) },
        Entry { from: day(2020, 9, 1), value: Some(Decimal::from_parts(1, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_GLS_A_2023], remark: None },
    ],
};

/// Great Prayer Day supplement (Store bededags-tillæg)
pub static GREAT_PRAYER_DAY_SUPPLEMENT: Parameter = Parameter {
    id: "great_prayer_day_supplement",
    danish: "Store bededags-tillæg",
    english: "Great Prayer Day supplement",
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        Entry { from: day(2013, 1, 1), value: Some(Decimal::from_parts(0, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LOV_214_2023], remark: Some(Remark { danish: "Store bededag var helligdag til og med 2023.", english: "Great Prayer Day was a public holiday through 2023." }) },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(45, 0, 0, false, 2)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LOV_214_2023, &SOURCE_FHO_BEDEDAG, &SOURCE_SDU_BEDEDAG], remark: None },
    ],
};

/// AUB (employers’ education contribution) (AUB (Arbejdsgivernes Uddannelsesbidrag))
pub static LEVY_AUB: Parameter = Parameter {
    id: "levy_aub",
    danish: "AUB (Arbejdsgivernes Uddannelsesbidrag)",
    english: "AUB (employers’ education contribution)",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(2837, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FDR_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: Some(Decimal::from_parts(2702, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_INDBERET_AUB], remark: None },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(0, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VIRK_AUB_2024], remark: Some(Remark { danish: "1. kvartal 2020 blev sat til 0 kr.", english: "The first quarter of 2020 was set to DKK 0." }) },
        Entry { from: day(2020, 4, 1), value: Some(Decimal::from_parts(2791, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_LOENGUIDEN_2022, &SOURCE_INDBERET_AUB], remark: None },
        Entry { from: day(2021, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(3213, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("aub_parts"), sources: &[&SOURCE_FT_BUU_191, &SOURCE_VIRK_AUB_2024], remark: Some(Remark { danish: "2.803 + 410 kr.", english: "DKK 2,803 + 410." }) },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(2986, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_FT_BUU_191], remark: Some(Remark { danish: "Beløbet er fra et lovudkast.", english: "The amount is from a draft bill." }) },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(3149, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_VIRK_AUB_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: Some(Decimal::from_parts(3590, 0, 0, false, 0)), status: Status::Derived, ended: false, rule: Some("aub_parts"), sources: &[&SOURCE_L44_2024], remark: Some(Remark { danish: "3.111 + 479 kr. efter lovforslaget.", english: "DKK 3,111 + 479 according to the bill." }) },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_L32_2025], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// Barsel.dk (parental leave fund) (Barsel.dk)
pub static LEVY_BARSEL: Parameter = Parameter {
    id: "levy_barsel",
    danish: "Barsel.dk",
    english: "Barsel.dk (parental leave fund)",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(750, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FDR_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2020, 1, 1), value: Some(Decimal::from_parts(1150, 0, 0, false, 0)), status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_INDBERET_AUB], remark: Some(Remark { danish: "Satsen gjaldt til 30. september 2020; dens første dag er ikke fundet.", english: "The rate applied until 30 September 2020; its first day was not found." }) },
        Entry { from: day(2020, 10, 1), value: Some(Decimal::from_parts(1225, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BARSEL_2024], remark: None },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(1225, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BARSEL_2024], remark: None },
        Entry { from: day(2022, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2023, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(1350, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_BARSEL_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// FIB (financing contribution) (FIB (finansieringsbidrag))
pub static LEVY_FIB: Parameter = Parameter {
    id: "levy_fib",
    danish: "FIB (finansieringsbidrag)",
    english: "FIB (financing contribution)",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(533, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FDR_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2020, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2021, 1, 1), value: Some(Decimal::from_parts(825, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FIB_2021], remark: None },
        Entry { from: day(2022, 1, 1), value: Some(Decimal::from_parts(571, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FIB_2021], remark: None },
        Entry { from: day(2023, 1, 1), value: Some(Decimal::from_parts(493, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FIB_2023], remark: None },
        Entry { from: day(2024, 1, 1), value: Some(Decimal::from_parts(437, 0, 0, false, 0)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FIB_2024], remark: None },
        Entry { from: day(2025, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// AES (occupational diseases) (AES (erhvervssygdomme))
pub static LEVY_AES: Parameter = Parameter {
    id: "levy_aes",
    danish: "AES (erhvervssygdomme)",
    english: "AES (occupational diseases)",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2017, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2020, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2021, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2022, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2023, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2024, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2025, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_DANSKERHVERV_AES_2022], remark: Some(Remark { danish: "Afhænger af branchen: 282 til 1.774 kr. om året i de brancher, der er set for 2023.", english: "Depends on the line of business: DKK 282 to 1,774 a year in those seen for 2023." }) },
    ],
};

/// AFU (severance fund) (AFU (fratrædelsesgodtgørelse))
pub static LEVY_AFU: Parameter = Parameter {
    id: "levy_afu",
    danish: "AFU (fratrædelsesgodtgørelse)",
    english: "AFU (severance fund)",
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        Entry { from: day(2013, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2014, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2015, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2016, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2017, 1, 1), value: Some(Decimal::from_parts(72, 0, 0, false, 1)), status: Status::Sourced, ended: false, rule: None, sources: &[&SOURCE_FDR_2017], remark: None },
        Entry { from: day(2018, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2019, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2020, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2021, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2022, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2023, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2024, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2025, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
        Entry { from: day(2026, 1, 1), value: None, status: Status::Uncertain, ended: false, rule: None, sources: &[&SOURCE_VIRK_SAMLET_BETALING], remark: Some(Remark { danish: "Ingen kilde fundet for denne periode.", english: "No source found for this period." }) },
    ],
};

/// Every parameter, in the order of the files.
pub static ALL: &[&Parameter] = &[
    &UNEMPLOYMENT_BENEFIT_DAY,
    &UNEMPLOYMENT_BENEFIT,
    &SICKNESS_BENEFIT_WEEK,
    &SICKNESS_BENEFIT_HOUR,
    &REFUND_SUPPLEMENT,
    &SUBSIDY_MAXIMUM,
    &SUBSIDY_THRESHOLD,
    &THRESHOLD_ADJUSTMENT,
    &BENEFIT_UNDER_REGULATION,
    &SUBSIDY_SHARE,
    &REDUCTION_BELOW,
    &REDUCTION_ABOVE,
    &THRESHOLD_ORIGIN,
    &BEFORE_2013_CAP,
    &STATE_CAP,
    &CAP_ADJUSTMENT,
    &STATE_SHARE,
    &EMPLOYER_PERIOD,
    &ATP_A_TOTAL,
    &ATP_A_EMPLOYER_FULL,
    &ATP_A_EMPLOYER_TWO_THIRDS,
    &ATP_A_EMPLOYER_ONE_THIRD,
    &ATP_A_EMPLOYEE_FULL,
    &ATP_A_EMPLOYEE_TWO_THIRDS,
    &ATP_A_EMPLOYEE_ONE_THIRD,
    &ATP_F_TOTAL,
    &ATP_F_EMPLOYER_FULL,
    &ATP_F_EMPLOYER_TWO_THIRDS,
    &ATP_F_EMPLOYER_ONE_THIRD,
    &ATP_F_EMPLOYEE_FULL,
    &ATP_F_EMPLOYEE_TWO_THIRDS,
    &ATP_F_EMPLOYEE_ONE_THIRD,
    &ATP_HOURS_FULL,
    &ATP_HOURS_TWO_THIRDS,
    &ATP_HOURS_ONE_THIRD,
    &FULL_TIME_WEEK,
    &WEEKS_PER_YEAR,
    &LEAVE_WEEKS,
    &HOLIDAY_ALLOWANCE,
    &HOLIDAY_SUPPLEMENT,
    &GREAT_PRAYER_DAY_SUPPLEMENT,
    &LEVY_AUB,
    &LEVY_BARSEL,
    &LEVY_FIB,
    &LEVY_AES,
    &LEVY_AFU,
];
