//! The dated values, generated from the TOML beside this file by `cargo xtask law`. Do not edit.

use super::{Entry, NONE, Parameter, Period, Remark, Status, Unit, day};

/// One entry: first day, mantissa and scale of the value, status, whether it ends, and places in the lists below.
#[allow(clippy::too_many_arguments, reason = "only called in this file")]
const fn e(
    (year, month, first): (i32, u32, u32), (mantissa, scale): (i32, u8), status: Status, ended: bool, rule: u8,
    sources: [u8; 3], remark: u8,
) -> Entry {
    Entry { from: day(year, month, first), status, ended, mantissa, scale, rule, remark, sources }
}

/// A part of the words.
const fn w(words: &'static str, from: usize, length: usize) -> &'static str {
    let Some((_, rest)) = words.split_at_checked(from) else { return "" };
    let Some((part, _)) = rest.split_at_checked(length) else { return "" };
    part
}

/// The last year with rates in the table.
pub const LAST_YEAR: i32 = 2026;

/// Every source of a figure: one a line, its parts divided by tabs.
pub(super) const FIGURE_SOURCES: &str = "\
Lov om en aktiv beskæftigelsesindsats § 123 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/123/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 133 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/133/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 189\thttps://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/189\t2022\n\
BEK 227 af 7. marts 2024 om beregning af og fradrag i fleksløntilskud, § 1\thttps://elov.dk/bekendtgorelse-om-beregning-af-og-fradrag-i-flekslontilskud/paragraf/1/\t2024\n\
Lov om arbejdsløshedsforsikring § 47, gengivet af Beskæftigelsesministeriet\thttps://bm.dk/satser/satser-for-2025/dagpenge\t2025\n\
Lov om sygedagpenge § 50, stk. 1, gengivet i VEJ 10391/2022\thttp://www.socialjura.dk/content-storage/regler/2022/vejl-10391-af-1912-2022/\t2023\n\
Lov 1380/2012 § 5 og Slagelse Kommune: refusion fra første sygedag i fleksjob\thttps://www.slagelse.dk/erhverv/arbejdsmarkedet/sygemeldte-medarbejdere/refusion-af-sygedagpenge\tundated\n\
Lov om kontantydelse § 25\t\tundated\n\
Lov om social pension § 49 a\t\tundated\n\
Barselsloven § 39 b\t\tundated\n\
BEK 1758 af 31. august 2021 § 5\t\t2021\n\
Lov 214 af 6. marts 2023 om store bededag § 3\thttps://www.elov.dk/lov-om-konsekvenser-ved-afskaffelsen-af-store-bededag-som-helligdag/\t2023\n\
Fagbevægelsens Hovedorganisation: løntillæg på 0,45 %\thttps://fho.dk/blog/faq/jeg-er-maanedsloennet-el-lign-og-faar-oeget-min-arbejdstid-naar-store-bededag-afskaffes-hvordan-bliver-jeg-kompenseret/\t2023\n\
SDU: afskaffelse af store bededag, i kraft 1. januar 2024\thttps://sdunet.dk/da/nyheder/nyheder_fra_sdu/storebededag\t2024\n\
GLS-A: feriegodtgørelse 12,5 % og ferietillæg 1 % efter ferieloven\thttps://www.gls-a.dk/services/satser/indirekte-personaleomkostninger/pr-1-marts-2023/\t2023\n\
Ferieloven: fem ugers ferie om året\thttps://docplayer.dk/amp/41633137-Hold-da-helt-ferie-i-ferieaaret.html\t2012-2019\n\
Danmarks Statistik: fleksløntilskud, 13.000 kr. i 2012-niveau\thttps://www.dst.dk/da/Statistik/dokumentation/Times/a-indkomst-kvartal/flexlon-tilskud-kvt\t2012\n\
STAR: Beregn løn i fleksjob (2024-satser)\thttps://star.dk/til-borgere/revalidering-fleksjob-og-ressourceforloebsydelse/beregn-loen-i-fleksjob/?salary=200&workHours=18\t2024\n\
Det Faglige Hus: fleksløntilskud 2024\thttps://www.detfagligehus.dk/faa-hjaelp/loenmodtager/i-fleksjob/fleksloentilskud/\t2024\n\
Jobsøgningsguide: fleksjob, 13.208 kr. i 2013\thttps://www.jobsogningsguide.dk/fleksjob2\t2013\n\
Scleroseforeningen, citerer BEK 811/2014: 13.446 kr.\thttps://www.scleroseforeningen.dk/netraadgivningen/beregning-af-flekslontilskud-0\t2014\n\
Billund Kommune: 17.312 og 13.446 kr.\thttps://billund.dk/borger/arbejdsliv/fleksjob/fleksloentilskud/\t2014\n\
K10, citerer STARs beregner: 17.745 og 13.839 kr.\thttps://www.k10.dk/showpost.php?s=62717428258a40c574b4e51fe4eda33d&p=340458&postcount=2\t2016\n\
Københavns Kommune: beregning af fleksløntilskud\thttps://www.kk.dk/indhold/beregning-af-fleksloentilskud\t2017/2020\n\
Fleksjobbernetværket: 18.260 og 14.398 kr.\thttps://www.fleksjobbernetvaerket.dk/information-om-fleksloentilskud/\t2018\n\
flex-job.dk: 18.260 og 14.398 kr.\thttps://www.flex-job.dk/fleksloen-beregner/\t2018\n\
3F: løn og tilskud til fleksjob, 18.489 og 14.686 kr.\thttps://www.3f.dk/fagforening/fleksjob/loen-og-tilskud-til-fleksjob\t2019\n\
Sidste svar: 15.264 kr. i 2021\thttps://sidstesvar.dk/bibliotek/foredrag/read/3058-hvor-meget-er-et-flekslontilskud-pa\t2021\n\
Slagelse Kommune: 18.964 og 15.401 kr. i 2022\thttps://www.slagelse.dk/borger/job-uddannelse-og-ledig/job-og-ledighed/fleksjob/fleksloentilskud\t2022\n\
Folketinget, BEU alm. del 2022-23, bilag 191\thttps://ft.dk/samling/20222/almdel/BEU/bilag/191/2724318/index.htm\t2022\n\
Beskæftigelsesministeriet: sygedagpenge 2013\thttp://bm.dk/da/Tal%20og%20tendenser/Satser%20for%202013/Sygedagpenge.aspx\t2013\n\
Vejledning om satser m.v. 2014\thttps://www.retsinformation.dk/Forms/R0710.aspx?id=164255\t2014\n\
Vejledning om satser m.v. 2015\thttps://www.retsinformation.dk/Forms/R0710.aspx?id=167760\t2015\n\
Beskæftigelsesministeriet: satser for 2015, 827 kr. om dagen\thttp://bm.dk/da/Satser%20for%202017/Satser%20for%202015.aspx\t2015\n\
Vejledning om satser m.v. 2016\thttps://www.retsinformation.dk/Forms/R0710.aspx?id=184114\t2016\n\
3F: dagpengesatser 2017\thttps://www.3f.dk/a-kasse/dagpenge/dagpengesatser-2017\t2017\n\
Dana: dagpengesatser, 849 og 18.403 kr.\thttps://www.dana.dk/akasse/alt-om-dagpenge/dagpengesatser\t2017\n\
3F: dagpengesatser 2018 og 2019\thttps://www.3f.dk/a-kasse/dagpenge/dagpengesatser\t2018-2019\n\
BF-A: satser, 18.633 kr.\thttp://www.bf-a.dk/portal/page/portal/BFA/AKasse/Satser?page=608\t2018\n\
Lærernes a-kasse: 18.866 kr. i 2019, 19.083 kr. i 2020\thttps://laka.dk/din-situation/ledig/udbetaling-af-dagpenge/\t2019-2020\n\
HORESTA: nye satser for sygedagpenge 2020\thttps://www.horesta.dk/nyheder/2019/december/er-i-opmaerksomme-paa-nye-satser-for-sygedagpenge-g-dage-m-m\t2020\n\
FOA: dagpengesatser 2021\thttps://foa.dk/global/news/afdelingsnyheder/randers/2020/dagpengesatser2021\t2021\n\
Dansk Metal: din dagpengesats\thttps://danskmetal.dk/akasse/dagpenge/Sider/Din-dagpengesats.aspx\t2021\n\
Serviceforbundet: satser, 19.351 og 4.465 kr.\thttps://serviceforbundet.dk/svar/Satser.aspx\t2022\n\
Beskæftigelsesministeriet: dagpenge 2023\thttps://www.bm.dk/satser/satser-for-2023/dagpenge/\t2023\n\
Skift a-kasse: dagpengesats 2024\thttps://www.skift-a-kasse.dk/dagpengesats/\t2024\n\
Beskæftigelsesministeriet: dagpenge 2025\thttps://bm.dk/satser/satser-for-2025/dagpenge\t2025\n\
DSA: dagpengesatser 2025\thttps://dsa.dk/dagpenge-og-efterlon/dagpenge/dagpengesatser\t2025\n\
beraknare.se: dagpenge 2026, henviser til bm.dk\thttps://beraknare.se/dagpenge\t2026\n\
Københavns Kommune: sygedagpenge 2018\thttps://www.kk.dk/indhold/sygedagpenge-0\t2018\n\
Vejledning om satser m.v. 2019\thttps://www.retsinformation.dk/Forms/R0710.aspx?id=207562\t2019\n\
Beskæftigelsesministeriet: sygedagpenge 2019\thttps://bm.dk/satser/satser-for-2019/sygedagpenge/\t2019\n\
borger.dk: højeste sygedagpenge pr. time 2020\thttps://www.borger.dk/pension-og-efterloen/efterloen-fleksydelse-delpension/fleksydelse/udbetaling-af-fleksydelse/fleksydelse-fradrag-arbejde\t2020\n\
Dansk Erhverv: refusion af sygedagpenge 2021\thttps://prod.danskerhverv.dk/radgivning/refusion-af-sygedagpenge/hvor-meget-har-virksomheden-ret-til-i-refusion/\t2021\n\
Dansk Erhverv: refusion af sygedagpenge 2022\thttps://www.danskerhverv.dk/radgivning/refusion-af-sygedagpenge/hvor-meget-har-virksomheden-ret-til-i-refusion/\t2022\n\
NemRefusion: satser 2022 og 2023\thttps://www.nemrefusion.dk/mere-information/regler-og-lovstof/sygedagpenge/\t2022-2023\n\
VEJ 10391 af 19. december 2022 om satser m.v. 2023\thttp://www.socialjura.dk/content-storage/regler/2022/vejl-10391-af-1912-2022/\t2023\n\
Seniorfolk: sygedagpenge 2024\thttps://seniorfolk.dk/sygedagpenge-2024/\t2024\n\
BEK 942 af 25. august 2014: satsreguleringsprocent 2015\thttps://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2015/\t2015\n\
BEK 1135 af 29. august 2016: satsreguleringsprocent 2017\thttps://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2017/\t2017\n\
Aalborg Kommune: lønrefusion til ansatte i fleksjob\thttps://www.aalborg.dk/min-virksomhed/mine-medarbejdere/loenrefusion-til-ansatte-i-fleksjob\t2024\n\
Statens Administration: fleksrefusion i den statslige fleksjobordning\thttps://statens-adm.dk/fleks-og-barsel/den-statslige-fleksjobordning/fleksrefusion/\t2018-2024\n\
Slagelse Kommune: refusion af sygedagpenge\thttps://www.slagelse.dk/erhverv/arbejdsmarkedet/sygemeldte-medarbejdere/refusion-af-sygedagpenge\tundated\n\
borger.dk: historiske ATP-satser\thttps://www.borger.dk/pension-og-efterloen/atp-livslang-pension-oversigt/atp-livslang-pension/historiske-atp-satser\t2009-2024\n\
ATP-bekendtgørelsen § 2\thttps://www.elov.dk/bekendtgorelse-om-arbejdsmarkedets-tillaegspension/paragraf/2/\t2015\n\
Bekendtgørelse om ATP af sygedagpenge, bilag 1\thttps://www.elov.dk/bilag/bilag-1-til-bekendtgorelse-om-indbetaling-af-atp-bidrag-ved-udbetaling-af-dagpenge-efter-lov-om-sygedagpenge-og-efter-barselsloven/\t2016-2023\n\
Lønguiden: ATP og AUB\thttps://www.loenguiden.dk/indhold/indberetninger/atp/\t2020-2022\n\
borger.dk: ATP-satser for privat virksomhed\thttps://www.borger.dk/pension-og-efterloen/ATP-Livslang-pension-oversigt/ATP-Livslang-Pension/atp-satser-for-privat-virksomhed\t2024\n\
lifeindenmark: ATP contribution rates, private sector\thttps://lifeindenmark.borger.dk/pension/atp-livslang-pension/atp-contribution-rates-private-sector\t2024\n\
lifeindenmark: ATP contribution rates 2025, public sector\thttps://lifeindenmark.borger.dk/pension/atp-livslang-pension/atp-contribution-rates-public-sector\t2025\n\
Djøf: ATP i staten, kommuner og regioner\thttps://www.djoef.dk/r-aa-dgivning/ans-ae-ttelsesvilk-aa-r/pension/pension/atp.aspx\t2016\n\
Virk: Samlet Betaling\thttps://virk.dk/vejledninger/sb-samlet-betaling/sb-samlet-betaling-sb\tundated\n\
FDR: hvad er Samlet Betaling? (kr. pr. kvartal, 2017)\thttps://www.fdr.dk/publikationer/nyheder/340-hvad-er-samlet-betaling\t2017\n\
Virk indberet: sådan bliver bidraget beregnet\t\t2018-2020\n\
Virk: AUB, 3.149 kr. om året\thttps://businessindenmark.virk.dk/guidance/aub-bid-arbejdsgivernes-uddannelsesbidrag/aub-bid-employer/\t2024\n\
Folketinget, BUU alm. del 2021-22, bilag 191 (høringsbrev)\thttps://ft.dk/samling/20211/almdel/BUU/bilag/191/2594269/index.htm\t2022-2023\n\
L 44 (2024-25), som fremsat: AUB-loven § 18\thttps://ft.dk/samling/20241/lovforslag/l44/20241_l44_som_fremsat.htm\t2025\n\
L 32 (2025-26): justering af bidrag for 2026\thttps://www.ft.dk/samling/20251/lovforslag/l32/20251_l32_som_fremsat.htm\t2026\n\
Virk: Barsel.dk, 337,50 kr. pr. kvartal\thttps://businessindenmark.virk.dk/guidance/barsel-dk-bid/bdk-private-employer/bdk-fully-covered/\t2020-2024\n\
Virk: finansieringsbidrag 2021 og 2022\thttps://virk.dk/vejledning/finansieringsbidrag/fib-finansieringsbidrag/\t2021-2022\n\
Virk: finansieringsbidrag 2023\thttps://businessindenmark.virk.dk/guidance/fib-bid-finansieringsbidrag/fib-bid-finansieringsbidrag/\t2023\n\
Virk: finansieringsbidrag 2024\thttps://virk.dk/vejledning/finansieringsbidrag/fib-finansieringsbidrag\t2024\n\
Dansk Erhverv: nye bidragssatser for AES 2023\thttps://www.danskerhverv.dk/presse-og-nyheder/nyheder/2022/november/nye-bidragssatser-for-arbejdsmarkedets-erhvervssikring-for-2023/\t2022-2023\n\
Fleksmatch: løn for de timer, der arbejdes effektivt\thttps://www.fleksmatch.dk/om-fleksjobordningen/til-virksomheder/\tundated";

/// Every source of a rule: one a line, its parts divided by tabs.
pub(super) const RULE_SOURCES: &str = "\
Lov om en aktiv beskæftigelsesindsats §§ 69 og 70 (før 2020), gengivet i vejledning om fleksjob af 7. november 2013\t\t2013\n\
Lov om en aktiv beskæftigelsesindsats § 70 b (før 2020), gengivet i vejledning om fleksjob af 7. november 2013\t\t2013\n\
Lov om en aktiv beskæftigelsesindsats § 70 c (før 2020), gengivet i vejledning om fleksjob af 7. november 2013\t\t2013\n\
Lov om en aktiv beskæftigelsesindsats § 116 (LBK 280/2024)\thttps://www.lovguiden.dk/loven/bekendtg%C3%B8relse-af-lov-om-en-aktiv-besk%C3%A6ftigelsesindsats/116\t2024\n\
Lov om en aktiv beskæftigelsesindsats kapitel 20, § 117 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/20/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 118 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/118/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 119, som foreslået i L 53 (2019-20)\thttps://ft.dk/samling/20191/lovforslag/L53/bilag/1/2104711/index.htm\t2019\n\
Lov om en aktiv beskæftigelsesindsats kapitel 20, § 120 (nummeret er udledt af rækkefølgen)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/20/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 134 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/134/\t2022\n\
Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.1-1.3\t\t2013\n\
Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.4\t\t2013\n\
Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.5\t\t2013\n\
Vejledning om fleksjob m.v. af 7. november 2013, punkt 2\t\t2013\n\
Vejledning om fleksjob m.v. af 7. november 2013, punkt 4\t\t2013\n\
Beskæftigelsesministerens svar af 15. februar 2023 på BEU spørgsmål 61\thttps://ft.dk/samling/20222/almdel/beu/spm/61/svar/1931115/2662638/index.htm\t2023\n\
Behandl Os Ordentligt: fleksjob uden indledende praktik (efter a4arbejdsliv.dk)\t\t2020\n\
STAR: fleksjob, opdateret 14. december 2017\thttp://star.dk/da/Indsatser-og-ordninger/Indsatser-ved-sygdom-nedslidning/Fleksjob.aspx\t2017\n\
Lov om social pension § 1 a\thttps://danskelove.dk/pensionsloven/1a\tundated\n\
L 66 (2025-26), lov 1750 af 29. december 2025: reform af beskæftigelsesindsatsen\thttps://admin.elov.dk/prep_docs/49067\t2025\n\
Beskæftigelsesministerens fremsættelse af L 66, 5. november 2025\thttps://admin.elov.dk/prep_docs/49447\t2025\n\
STAR: spørgsmål og svar fra webinar den 21. januar 2026\thttps://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026\t2026\n\
BEK 47 af 13. januar 2026 om rehabiliteringsteamets indstilling om fleksjob m.v., efter henvisning\thttps://www.lovguiden.dk/loven/bekendtg%C3%B8relse-af-lov-om-en-aktiv-besk%C3%A6ftigelsesindsats/116\t2026\n\
STAR: beskæftigelsesreformen, proces (ny hovedlov ventet 1. januar 2027)\thttps://star.dk/da/implementering/beskaeftigelsesreform/proces\t2026\n\
Vejledning om fleksjob m.v. af 7. november 2013, kapitel 1-4\t\t2013\n\
Lov om en aktiv beskæftigelsesindsats § 121 (nummeret er udledt; før 2020 § 70 d)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/20/\t2022\n\
Cabi: følg op på fleksjob\thttps://www.cabiweb.dk/temaer/fleksjob/om-fleksjob-for-jobcentre/foelg-op-paa-fleksjob/\tundated\n\
Behandl Os Ordentligt: fleksjob uden indledende praktik\t\t2020\n\
DUKH: opfølgning på fleksjob\thttps://www.dukh.dk/viden-selvhjaelp/arbejdsmarked/fleksjob/sporgsmal-og-svar-om-fleksjob/opfolgning-pa-fleksjob\tundated\n\
Fleksjobbernetværket: opfølgning på dit fleksjob\thttps://www.fleksjobbernetvaerket.dk/opfoelgning-paa-dit-fleksjob/\tundated\n\
Faaborg-Midtfyn Kommune: fleksjob\thttps://www.fmk.dk/borger/job-og-ledighed/ledig/fleksjob/\tundated\n\
BEK 183 af 23. februar 2017 om fleksjob § 1, gengivet af Fleksjobbernetværket\thttps://www.fleksjobbernetvaerket.dk/fleksjob-i-udlandet/\t2017\n\
Cabi: fleksjob hos arbejdsgiver registreret i udlandet\thttps://www.cabiweb.dk/lovstof-spoergsmaal-og-svar/fleksjob/fleksjob-hos-arbejdsgiver-registreret-i-udlandet/\t2018\n\
Cabi: fastholdelsesfleksjob\thttps://www.cabiweb.dk/temaer/fleksjob/om-fleksjob-for-jobcentre/fastholdelsesfleksjob/\tundated\n\
Københavns Kommune: ansøgningsprocessen for fastholdelsesfleksjob\thttps://www.medarbejder.kk.dk/ansaettelsesforhold/rekruttering-og-fastholdelse/fastholdelsesfleksjob/kom-godt-i-gang-med-ansoegningsprocessen\tundated\n\
Cabi: jobcentrets opfølgningssamtaler\t\tundated\n\
bpa-arbejdsgiver.dk: anmodning om lægeerklæring\thttps://bpa-arbejdsgiver.dk/raadgivning/anmodning-om-laegeerklaering/\tundated\n\
Medarbejder- og Kompetencestyrelsen: lægeerklæringer; funktionærloven § 5, stk. 4\thttps://pav.medst.dk/sygdom/dokumentation/laegeerklaeringer/\tundated\n\
kf.dk: erklæringer ved sygdom\thttps://www.kf.dk/loen-job/sygdom/erklaeringer-ved-sygdom/\tundated\n\
Nyreforeningen: mulighedserklæring\thttps://www.nyre.dk/dine-rettigheder/mulighedserklaering/\tundated\n\
Lov om sygedagpenge § 7 a, gengivet af Medarbejder- og Kompetencestyrelsen\thttps://pav.medst.dk/sygdom/dokumentation/personlig-samtale/\tundated\n\
L 165 (2008-09), som fremsat: samtale senest efter fire uger\thttps://ft.dk/samling/20081/lovforslag/l165/20081_l165_som_fremsat.htm\t2009\n\
Lov om sygedagpenge § 7 b (LBK 994/2024)\thttps://elov.dk/sygedagpengeloven/paragraf/7b\t2024\n\
Lov om sygedagpenge §§ 7 c og 7 e, gengivet af Medarbejder- og Kompetencestyrelsen\thttps://pav.medst.dk/sygdom/dokumentation/tidlig-opfoelgning-fast-track-ordning/\t2021\n\
Cabi: fast track\thttps://www.cabiweb.dk/lovstof/fast-track-anmodning-om-tidlig-opfoelgning-i-sygedagpengesager/\tundated\n\
Lov om sygedagpenge § 13 b (LBK 1179/2023)\thttps://www.elov.dk/sygedagpengeloven/paragraf/13b/\t2023\n\
Lov om sygedagpenge § 24 (lov 720/2014)\thttps://elov.dk/sygedagpengeloven/paragraf/24/forarbejder/aendringslov-2014-06-25-720/nummer/338964\t2014\n\
STAR: sygedagpenge\thttps://www.star.dk/da/ydelser/sygdom-og-barsel/sygedagpenge/\tundated\n\
Lov om sygedagpenge § 40\thttps://elov.dk/sygedagpengeloven/paragraf/40\tundated\n\
Albertslund Kommune: refusion til arbejdsgiver\thttps://albertslund.dk/erhvervsservice/sygedagpenge-refusion-til-arbejdsgiver\tundated\n\
Aarhus Kommune: indberet medarbejders sygefravær\thttps://www.aarhus.dk/virksomhed/ansatte-og-rekruttering/sygedagpenge/indberet-medarbejders-sygefravaer/\tundated\n\
Lov om sygedagpenge § 56, gengivet af Stevns Kommune\thttps://stevns.dk/service-and-selvbetjening/job-and-ledighed/%C2%A756-aftale\tundated\n\
Ældre Sagen: § 56-aftale\thttps://www.aeldresagen.dk/viden-og-raadgivning/vaerd-at-vide/s/sygdom-og-jobfastholdelse/hyppige-sygefravaer-56-aftale\t2020\n\
Cabi: delvis raskmelding\thttps://www.cabiweb.dk/temaer/sygefravaer/delvis-raskmelding/\tundated\n\
Odense Kommune: delvis eller fuld raskmelding\thttps://www.odense.dk/erhverv/virksomhed-og-arbejdskraft/sygemeldt-medarbejder/delvis-eller-fuld-raskmelding\tundated\n\
Funktionærloven § 5, stk. 2, og Dansk Erhverv: 120-dagesreglen i fleksjob\thttps://www.danskerhverv.dk/presse-og-nyheder/nyheder/2021/juni/i-orden-at-opsige-fleksjobber-efter-120-dages-reglen/\t2021\n\
Cabi: afskedigelse af fleksjobansat\thttps://www.cabiweb.dk/temaer/fleksjob/om-fleksjob-for-virksomheder/afskedigelse-af-fleksjobansat/\tundated\n\
Lundsteen & Wiederquist: sygedagpenge fra 1. januar 2025\thttps://lundsteenwiederquist.dk/index.php/category/sygedagpenge/\t2024\n\
Lov 1750 af 29. december 2025 (L 66), ministerens fremsættelse\thttps://admin.elov.dk/prep_docs/49447\t2025\n\
Nordisk Ministerråd: helligdage i Danmark\thttps://www.norden.org/sv/info-norden/helgdagar-i-danmark\tundated\n\
Cabi: du vil ansætte en medarbejder i fleksjob\thttp://www.cabiweb.dk/virksomheder/typiske-scenarier-og-gode-raad/du-vil-ansaette-en-medarbejder-i-fleksjob/\tundated\n\
Albertslund Kommune: skånehensyn\thttps://medarbejdersiden.albertslund.dk/vejledning-og-support/loen-og-personale/foer-ansaettelsen/fleksjob/skaanehensyn/\tundated\n\
Cabi: inklusion på arbejdspladsen\thttps://www.cabiweb.dk/arbejdskraft/inklusion-paa-arbejdspladsen/neurodiversitet\t2025\n\
Det Faglige Hus: hvad er et fleksjob?\thttps://www.detfagligehus.dk/spoergsmaal-og-svar/fleksjob/hvad-er-et-fleksjob/\tundated\n\
Specialisterne: indretning af arbejdspladsen\thttps://dk.specialisterne.com/hvordan-bliver-din-arbejdsplads-mere-autisme-venlig/\t2021\n\
Københavns Kommune: fleksjob\thttps://www.kk.dk/erhverv/find-arbejdskraft/ansaettelsesformer/fleksjob\tundated\n\
bmhandicap.dk: hjælpemidler på arbejdspladsen\thttp://bmhandicap.dk/da/Vaerktoejskasse%20til%20virksomheder/Stotteordninger/Hjaelpemidler.aspx\t2017\n\
Cabi: hjælpemidler\thttps://www.cabiweb.dk/lovstof/hjaelpemidler/\tundated\n\
Social- og Boligstyrelsen: tilskud til hjælpemidler\thttps://www.sbst.dk/tvaergaende-omrader/vidensplatform-om-handicap-og-beskaeftigelse/lovgivning/tilskud-til-hjaelpemidler\tundated\n\
Stine Stenholt: hjælpemidler på arbejdspladsen\thttps://www.stine-stenholt.dk/2023/05/19/hjaelpemidler-paa-arbejdspladsen/\t2023\n\
Djøf: arbejdsfastholdelse og fleksjob\t\tundated\n\
Social- og Boligstyrelsen: vidensplatform om handicap og beskæftigelse\thttps://www.sbst.dk/tvaergaende-omrader/vidensplatform-om-handicap-og-beskaeftigelse/handicapgrupper/autisme-og-beskaeftigelse\tundated\n\
GLS-A: skærmarbejde hjemme\thttps://www.gls-a.dk/services/arbejdsmiljoe/hjemmearbejde-og-skaermarbejde/skaermarbejde-mere-end-2-dage-om-ugen-saerlige-regler/\t2022\n\
Cabi: personlig assistance\thttps://www.cabiweb.dk/lovstof/personlig-assistance/\tundated\n\
Handicap og job: personlig assistance\thttps://handicapogjob.dk/jobcenter/personlig-assistance-i-det-daglige-arbejde/\tundated\n\
Viborg Kommune: handicap og arbejde\thttps://kommune.viborg.dk/Borger/Job-og-ledighed/Hjaelp-i-jobbet/Handicap-og-arbejde\t2019\n\
STAR: mentorordningen\thttps://star.dk/da/indsatser/mentorordningen/om-mentorstoette-ordningens-maalgruppe\tundated\n\
Herning Kommune: mentor\thttps://jobcenter.herning.dk/virksomheder/tilbud-til-virksomheder/mentor/\tundated\n\
L 77 (2025-26), som fremsat: grænse for kommunernes udgifter til mentorstøtte\thttps://polspy.org/dk/dokumenter/1192492\t2025\n\
Ankestyrelsen: fortrinsadgang\thttps://ast.dk/beskaeftigelse/artikler/handicappede-i-erhverv/personer-med-handicap-kan-soge-en-offentlig-stilling-med-fortrinsadgang-men-hvad-betyder-det\tundated\n\
Cabi: fortrinsadgang\thttp://www.cabiweb.dk/lovstof/fortrinsadgang-handicappede/\tundated\n\
IDA: flexi-job\thttps://english.ida.dk/flexi-job\tundated\n\
Arbejdstilsynet: pligter efter arbejdsmiljøloven\thttps://at.dk/arbejdsmiljoearbejdet/pligter-efter-arbejdsmiljoeloven/\tundated\n\
Forskelsbehandlingsloven § 2 a, gengivet i statens personaleadministrative vejledning\thttps://pav.medst.dk/Ansaettelse/Tjenestemaend/Ansaettelsesbetingelser/Ansaettelse-af-personer-med-handicap\t2020\n\
Dahl: opsigelse af en fleksjobansat\thttps://www.dahllaw.dk/nyheder/940/01-dec-2021-hvornaar-kan-arbejdsgiver-opsige-en-flexjobber/\t2021\n\
Helbredsoplysningsloven § 2\thttps://elov.dk/helbredsoplysningsloven/2/\t1996\n\
Helbredsoplysningsloven § 6, gengivet af Scleroseforeningen\thttps://www.scleroseforeningen.dk/netraadgivningen/oplysning-om-diagnose-1\t1996\n\
Kultur og Information: oplysninger om sygdom\thttps://kulturoginformation.dk/loen-og-ansaettelse/raadgivninga-z/sygdom/spoergsmaal_og_oplysninger-om-sygdom\tundated\n\
Sygedagpengeloven § 68 a (lov 1522/2018)\thttps://elov.dk/sygedagpengeloven/paragraf/68a/forarbejder/aendringslov-2018-12-18-1522/nummer/547928\t2018\n\
Lov om en aktiv beskæftigelsesindsats, kapitel 20 (LBK 701/2022)\thttps://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/20/\t2022\n\
Lov om en aktiv beskæftigelsesindsats § 122, stk. 3, gengivet af TV SYD\thttps://www.tvsyd.dk/horsens/virksomhed-for-fleksjobbere-i-konflikt-med-fagforening\t2024\n\
Europa-Kommissionen: flexi-jobs i Danmark\thttps://ec.europa.eu/social/main.jsp?catId=1107&intPageId=4493&langId=en\tundated\n\
DUKH: midlertidigt eller permanent fleksjob\thttps://www.dukh.dk/viden-selvhjaelp/arbejdsmarked/fleksjob/sporgsmal-og-svar-om-fleksjob/ret-til-midlertidigt-eller-permanent-fleksjob\tundated\n\
Krifa: sådan får du et fleksjob\thttps://krifa.dk/sygdom/saadan-faar-du-et-fleksjob\tundated\n\
FOA: ansatte i fleksjob efter 1. januar 2013\thttps://www.foa.dk/raad-regler/tillidsvalgt/saerlige-ansaettelser/tr-ansatte-med-nedsat-arbejdsevne/ansatte-i-fleksjob/ansatte-i-fleksjob-efter-13\tundated\n\
DUKH: krav til antal timer i fleksjob\thttps://www.dukh.dk/viden-selvhjaelp/arbejdsmarked/fleksjob/sporgsmal-og-svar-om-fleksjob/krav-til-antal-timer-i-fleksjob\tundated\n\
Folketinget, BEU alm. del 2020-21, bilag 276\thttps://ft.dk/samling/20201/almdel/BEU/bilag/276/2381010/index.htm\t2021\n\
KA: ansættelsesbevis\thttps://ka.dk/hr-og-vaerktoejer/ansaettelsesbevis/\t2023\n\
STAR: erfaringer fra Udvikling i Fleksjob II\thttps://star.dk/om-styrelsen/nyt/nyheder/2021/04/ny-rapport-samler-erfaringer-fra-udvikling-i-fleksjob-ii/\t2021\n\
STAR: tilskud til selvstændigt erhvervsdrivende\thttps://www.star.dk/ydelser/nedsat-arbejdsevne/tilskud-til-selvstaendigt-erhvervsdrivende/\t2023\n\
Kerteminde Kommune: nedsat arbejdsevne, selvstændig\thttps://kerteminde.dk/borger/job-sygedagpenge-og-ledighed/fleksjob/nedsat-arbejdsevne-selvstaendig-erhvervsdrivende\tundated\n\
Kerteminde Kommune: fleksjob før 2013\thttps://kerteminde.dk/borger/job-sygedagpenge-og-ledighed/fleksjob/fleksjob-foer-2013\tundated\n\
Cabi: fleksjob, ansat før 2013\thttps://www.cabiweb.dk/lovstof/fleksjob-ansat-foer-2013/\tundated\n\
3F: fleksjob\thttps://www.3f.dk/fagforening/fleksjob/fleksjob\tundated\n\
Cabi: ansæt i fleksjob\thttps://www.cabiweb.dk/temaer/fleksjob/om-fleksjob-for-virksomheder/ansaet-i-fleksjob/\tundated\n\
Slagelse Kommune: fleksjob\thttps://www.slagelse.dk/erhverv/arbejdsmarkedet/rekruttering/fleksjob\tundated\n\
Altinget, debat: løn- og arbejdsvilkår for fleksjobbere\thttps://www.altinget.dk/arbejdsmarked/artikel/debat-ordentlige-loen-og-arbejdsvilkaar-skal-ogsaa-gaelde-for-fleksjobbere\tundated\n\
DTU: socialt kapitel\thttps://www.inside.dtu.dk/en/human-resources/recruitment-and-onboarding/socialt-kapitel\tundated\n\
OP-Kurser: nye regler i beskæftigelsesindsatsen\thttps://www.opkurser.dk/nyheder/arbejds-og-ansaettelsesret/nye-regler-beskaeftigelsesindsats-medarbejdereje\t2026";

/// How many are sources of figures; they come first.
pub(super) const FIGURES: u8 = 84;

/// Their short names, in the same order, as in `src/law/sources`.
pub const SOURCE_IDS: &[&str] = &["lab-123", "lab-133", "lab-189", "bek-227-2024", "alf-47", "sdl-50", "sdl-fleks", "kontantydelse-25", "pensionslov-49a", "barselslov-39b", "bek-1758-2021", "lov-214-2023", "fho-bededag", "sdu-bededag", "gls-a-2023", "ferie-docplayer", "dst", "star-2024", "detfagligehus-2024", "jobsogningsguide-2013", "scleroseforeningen", "billund", "k10-2016", "kk-fleks", "fleksjobbernetvaerket", "flexjob-2018", "3f-fleks-2019", "sidstesvar-2021", "slagelse-2022", "ft-191", "bm-2013", "vej-2014", "vej-2015", "bm-2015", "vej-2016", "3f-2017", "dana-2017", "3f-dagpenge", "bfa-2018", "laka", "horesta-2020", "foa-2021", "metal-2021", "serviceforbundet-2022", "bm-2023", "skift-2024", "bm-2025", "dsa-2025", "beraknare-2026", "kk-2018", "vej-2019", "bm-2019", "borger-2020", "danskerhverv-2021", "danskerhverv-2022", "nemrefusion", "vej-10391-2022", "seniorfolk-2024", "bek-942-2014", "bek-1135-2016", "aalborg-2024", "statens-adm", "slagelse-refusion", "borger-atp-historik", "atp-bek-2", "atp-bilag-1", "loenguiden-2022", "borger-atp-2024", "lifeindenmark-atp-2024", "lifeindenmark-atp-2025", "djoef-2016", "virk-samlet-betaling", "fdr-2017", "indberet-aub", "virk-aub-2024", "ft-buu-191", "l44-2024", "l32-2025", "barsel-2024", "fib-2021", "fib-2023", "fib-2024", "danskerhverv-aes-2022", "fleksmatch", "lab-69", "lab-70b", "lab-70c", "lab-116", "lab-117", "lab-118", "lab-119", "lab-120", "lab-134", "vej-2013-1", "vej-2013-1-4", "vej-2013-1-5", "vej-2013-2", "vej-2013-4", "ft-spm-61", "direkte-2020", "star-2017", "pensionslov-1a", "l66-2025", "l66-forelaeggelse", "star-webinar-2026", "bek-47-2026", "star-proces", "vej-fleksjob-2013", "lab-121", "cabi-fu", "boo-2020", "dukh-fu", "fjn-fu", "fmk", "bek-183-2017", "cabi-udl", "cabi-fast", "kk-fast-proc", "cabi-svar", "bpa", "medst-erkl", "kf-erkl", "nyre-mul", "sdl-7a", "l165-2009", "sdl-7b", "sdl-7c", "cabi-ft", "sdl-13b", "sdl-24", "star-sdp", "sdl-40", "albertslund", "aarhus-ref", "sdl-56", "aeldre-56", "cabi-dr", "odense-dr", "de-120", "cabi-afsk", "lund-sdp", "lov-1750-2025", "norden-helligdage", "cabi-ans-old", "albertsl-sk", "cabi-neuro", "detfaglige", "specialist", "kk-fj", "bmh", "cabi-hj", "sbst-hj", "stenholt", "djoef", "sbst-samspil", "glsa", "cabi-pa", "hoj-pa", "viborg", "star-mentor", "herning-m", "l77-2025", "ast-fa", "cabi-fa", "ida-en", "at-pligter", "medst-hand", "dahl", "hol-2", "hol-6", "ki", "sdl-68a", "lab-20", "lab-122", "eu-fleksjob", "dukh-perm", "krifa", "foa-fleksjob", "dukh-timer", "beu-276", "ka-bevis", "star-uif", "star-selv", "kerte-selv", "kerte-pre", "cabi-pre2013", "fleksjob-3f", "cabi-ans", "slagelse-fj", "altinget", "dtu", "opk"];

/// Lov om en aktiv beskæftigelsesindsats § 123 (LBK 701/2022)
pub const SOURCE_LAB_123: u8 = 0;
/// Lov om en aktiv beskæftigelsesindsats § 133 (LBK 701/2022)
pub const SOURCE_LAB_133: u8 = 1;
/// Lov om en aktiv beskæftigelsesindsats § 189
pub const SOURCE_LAB_189: u8 = 2;
/// BEK 227 af 7. marts 2024 om beregning af og fradrag i fleksløntilskud, § 1
pub const SOURCE_BEK_227_2024: u8 = 3;
/// Lov om arbejdsløshedsforsikring § 47, gengivet af Beskæftigelsesministeriet
pub const SOURCE_ALF_47: u8 = 4;
/// Lov om sygedagpenge § 50, stk. 1, gengivet i VEJ 10391/2022
pub const SOURCE_SDL_50: u8 = 5;
/// Lov 1380/2012 § 5 og Slagelse Kommune: refusion fra første sygedag i fleksjob
pub const SOURCE_SDL_FLEKS: u8 = 6;
/// Lov om kontantydelse § 25
pub const SOURCE_KONTANTYDELSE_25: u8 = 7;
/// Lov om social pension § 49 a
pub const SOURCE_PENSIONSLOV_49A: u8 = 8;
/// Barselsloven § 39 b
pub const SOURCE_BARSELSLOV_39B: u8 = 9;
/// BEK 1758 af 31. august 2021 § 5
pub const SOURCE_BEK_1758_2021: u8 = 10;
/// Lov 214 af 6. marts 2023 om store bededag § 3
pub const SOURCE_LOV_214_2023: u8 = 11;
/// Fagbevægelsens Hovedorganisation: løntillæg på 0,45 %
pub const SOURCE_FHO_BEDEDAG: u8 = 12;
/// SDU: afskaffelse af store bededag, i kraft 1. januar 2024
pub const SOURCE_SDU_BEDEDAG: u8 = 13;
/// GLS-A: feriegodtgørelse 12,5 % og ferietillæg 1 % efter ferieloven
pub const SOURCE_GLS_A_2023: u8 = 14;
/// Ferieloven: fem ugers ferie om året
pub const SOURCE_FERIE_DOCPLAYER: u8 = 15;
/// Danmarks Statistik: fleksløntilskud, 13.000 kr. i 2012-niveau
pub const SOURCE_DST: u8 = 16;
/// STAR: Beregn løn i fleksjob (2024-satser)
pub const SOURCE_STAR_2024: u8 = 17;
/// Det Faglige Hus: fleksløntilskud 2024
pub const SOURCE_DETFAGLIGEHUS_2024: u8 = 18;
/// Jobsøgningsguide: fleksjob, 13.208 kr. i 2013
pub const SOURCE_JOBSOGNINGSGUIDE_2013: u8 = 19;
/// Scleroseforeningen, citerer BEK 811/2014: 13.446 kr.
pub const SOURCE_SCLEROSEFORENINGEN: u8 = 20;
/// Billund Kommune: 17.312 og 13.446 kr.
pub const SOURCE_BILLUND: u8 = 21;
/// K10, citerer STARs beregner: 17.745 og 13.839 kr.
pub const SOURCE_K10_2016: u8 = 22;
/// Københavns Kommune: beregning af fleksløntilskud
pub const SOURCE_KK_FLEKS: u8 = 23;
/// Fleksjobbernetværket: 18.260 og 14.398 kr.
pub const SOURCE_FLEKSJOBBERNETVAERKET: u8 = 24;
/// flex-job.dk: 18.260 og 14.398 kr.
pub const SOURCE_FLEXJOB_2018: u8 = 25;
/// 3F: løn og tilskud til fleksjob, 18.489 og 14.686 kr.
pub const SOURCE_N3F_FLEKS_2019: u8 = 26;
/// Sidste svar: 15.264 kr. i 2021
pub const SOURCE_SIDSTESVAR_2021: u8 = 27;
/// Slagelse Kommune: 18.964 og 15.401 kr. i 2022
pub const SOURCE_SLAGELSE_2022: u8 = 28;
/// Folketinget, BEU alm. del 2022-23, bilag 191
pub const SOURCE_FT_191: u8 = 29;
/// Beskæftigelsesministeriet: sygedagpenge 2013
pub const SOURCE_BM_2013: u8 = 30;
/// Vejledning om satser m.v. 2014
pub const SOURCE_VEJ_2014: u8 = 31;
/// Vejledning om satser m.v. 2015
pub const SOURCE_VEJ_2015: u8 = 32;
/// Beskæftigelsesministeriet: satser for 2015, 827 kr. om dagen
pub const SOURCE_BM_2015: u8 = 33;
/// Vejledning om satser m.v. 2016
pub const SOURCE_VEJ_2016: u8 = 34;
/// 3F: dagpengesatser 2017
pub const SOURCE_N3F_2017: u8 = 35;
/// Dana: dagpengesatser, 849 og 18.403 kr.
pub const SOURCE_DANA_2017: u8 = 36;
/// 3F: dagpengesatser 2018 og 2019
pub const SOURCE_N3F_DAGPENGE: u8 = 37;
/// BF-A: satser, 18.633 kr.
pub const SOURCE_BFA_2018: u8 = 38;
/// Lærernes a-kasse: 18.866 kr. i 2019, 19.083 kr. i 2020
pub const SOURCE_LAKA: u8 = 39;
/// HORESTA: nye satser for sygedagpenge 2020
pub const SOURCE_HORESTA_2020: u8 = 40;
/// FOA: dagpengesatser 2021
pub const SOURCE_FOA_2021: u8 = 41;
/// Dansk Metal: din dagpengesats
pub const SOURCE_METAL_2021: u8 = 42;
/// Serviceforbundet: satser, 19.351 og 4.465 kr.
pub const SOURCE_SERVICEFORBUNDET_2022: u8 = 43;
/// Beskæftigelsesministeriet: dagpenge 2023
pub const SOURCE_BM_2023: u8 = 44;
/// Skift a-kasse: dagpengesats 2024
pub const SOURCE_SKIFT_2024: u8 = 45;
/// Beskæftigelsesministeriet: dagpenge 2025
pub const SOURCE_BM_2025: u8 = 46;
/// DSA: dagpengesatser 2025
pub const SOURCE_DSA_2025: u8 = 47;
/// beraknare.se: dagpenge 2026, henviser til bm.dk
pub const SOURCE_BERAKNARE_2026: u8 = 48;
/// Københavns Kommune: sygedagpenge 2018
pub const SOURCE_KK_2018: u8 = 49;
/// Vejledning om satser m.v. 2019
pub const SOURCE_VEJ_2019: u8 = 50;
/// Beskæftigelsesministeriet: sygedagpenge 2019
pub const SOURCE_BM_2019: u8 = 51;
/// borger.dk: højeste sygedagpenge pr. time 2020
pub const SOURCE_BORGER_2020: u8 = 52;
/// Dansk Erhverv: refusion af sygedagpenge 2021
pub const SOURCE_DANSKERHVERV_2021: u8 = 53;
/// Dansk Erhverv: refusion af sygedagpenge 2022
pub const SOURCE_DANSKERHVERV_2022: u8 = 54;
/// NemRefusion: satser 2022 og 2023
pub const SOURCE_NEMREFUSION: u8 = 55;
/// VEJ 10391 af 19. december 2022 om satser m.v. 2023
pub const SOURCE_VEJ_10391_2022: u8 = 56;
/// Seniorfolk: sygedagpenge 2024
pub const SOURCE_SENIORFOLK_2024: u8 = 57;
/// BEK 942 af 25. august 2014: satsreguleringsprocent 2015
pub const SOURCE_BEK_942_2014: u8 = 58;
/// BEK 1135 af 29. august 2016: satsreguleringsprocent 2017
pub const SOURCE_BEK_1135_2016: u8 = 59;
/// Aalborg Kommune: lønrefusion til ansatte i fleksjob
pub const SOURCE_AALBORG_2024: u8 = 60;
/// Statens Administration: fleksrefusion i den statslige fleksjobordning
pub const SOURCE_STATENS_ADM: u8 = 61;
/// Slagelse Kommune: refusion af sygedagpenge
pub const SOURCE_SLAGELSE_REFUSION: u8 = 62;
/// borger.dk: historiske ATP-satser
pub const SOURCE_BORGER_ATP_HISTORIK: u8 = 63;
/// ATP-bekendtgørelsen § 2
pub const SOURCE_ATP_BEK_2: u8 = 64;
/// Bekendtgørelse om ATP af sygedagpenge, bilag 1
pub const SOURCE_ATP_BILAG_1: u8 = 65;
/// Lønguiden: ATP og AUB
pub const SOURCE_LOENGUIDEN_2022: u8 = 66;
/// borger.dk: ATP-satser for privat virksomhed
pub const SOURCE_BORGER_ATP_2024: u8 = 67;
/// lifeindenmark: ATP contribution rates, private sector
pub const SOURCE_LIFEINDENMARK_ATP_2024: u8 = 68;
/// lifeindenmark: ATP contribution rates 2025, public sector
pub const SOURCE_LIFEINDENMARK_ATP_2025: u8 = 69;
/// Djøf: ATP i staten, kommuner og regioner
pub const SOURCE_DJOEF_2016: u8 = 70;
/// Virk: Samlet Betaling
pub const SOURCE_VIRK_SAMLET_BETALING: u8 = 71;
/// FDR: hvad er Samlet Betaling? (kr. pr. kvartal, 2017)
pub const SOURCE_FDR_2017: u8 = 72;
/// Virk indberet: sådan bliver bidraget beregnet
pub const SOURCE_INDBERET_AUB: u8 = 73;
/// Virk: AUB, 3.149 kr. om året
pub const SOURCE_VIRK_AUB_2024: u8 = 74;
/// Folketinget, BUU alm. del 2021-22, bilag 191 (høringsbrev)
pub const SOURCE_FT_BUU_191: u8 = 75;
/// L 44 (2024-25), som fremsat: AUB-loven § 18
pub const SOURCE_L44_2024: u8 = 76;
/// L 32 (2025-26): justering af bidrag for 2026
pub const SOURCE_L32_2025: u8 = 77;
/// Virk: Barsel.dk, 337,50 kr. pr. kvartal
pub const SOURCE_BARSEL_2024: u8 = 78;
/// Virk: finansieringsbidrag 2021 og 2022
pub const SOURCE_FIB_2021: u8 = 79;
/// Virk: finansieringsbidrag 2023
pub const SOURCE_FIB_2023: u8 = 80;
/// Virk: finansieringsbidrag 2024
pub const SOURCE_FIB_2024: u8 = 81;
/// Dansk Erhverv: nye bidragssatser for AES 2023
pub const SOURCE_DANSKERHVERV_AES_2022: u8 = 82;
/// Fleksmatch: løn for de timer, der arbejdes effektivt
pub const SOURCE_FLEKSMATCH: u8 = 83;
/// Lov om en aktiv beskæftigelsesindsats §§ 69 og 70 (før 2020), gengivet i vejledning om fleksjob af 7. november 2013
pub const SOURCE_LAB_69: u8 = 84;
/// Lov om en aktiv beskæftigelsesindsats § 70 b (før 2020), gengivet i vejledning om fleksjob af 7. november 2013
pub const SOURCE_LAB_70B: u8 = 85;
/// Lov om en aktiv beskæftigelsesindsats § 70 c (før 2020), gengivet i vejledning om fleksjob af 7. november 2013
pub const SOURCE_LAB_70C: u8 = 86;
/// Lov om en aktiv beskæftigelsesindsats § 116 (LBK 280/2024)
pub const SOURCE_LAB_116: u8 = 87;
/// Lov om en aktiv beskæftigelsesindsats kapitel 20, § 117 (LBK 701/2022)
pub const SOURCE_LAB_117: u8 = 88;
/// Lov om en aktiv beskæftigelsesindsats § 118 (LBK 701/2022)
pub const SOURCE_LAB_118: u8 = 89;
/// Lov om en aktiv beskæftigelsesindsats § 119, som foreslået i L 53 (2019-20)
pub const SOURCE_LAB_119: u8 = 90;
/// Lov om en aktiv beskæftigelsesindsats kapitel 20, § 120 (nummeret er udledt af rækkefølgen)
pub const SOURCE_LAB_120: u8 = 91;
/// Lov om en aktiv beskæftigelsesindsats § 134 (LBK 701/2022)
pub const SOURCE_LAB_134: u8 = 92;
/// Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.1-1.3
pub const SOURCE_VEJ_2013_1: u8 = 93;
/// Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.4
pub const SOURCE_VEJ_2013_1_4: u8 = 94;
/// Vejledning om fleksjob m.v. af 7. november 2013, punkt 1.5
pub const SOURCE_VEJ_2013_1_5: u8 = 95;
/// Vejledning om fleksjob m.v. af 7. november 2013, punkt 2
pub const SOURCE_VEJ_2013_2: u8 = 96;
/// Vejledning om fleksjob m.v. af 7. november 2013, punkt 4
pub const SOURCE_VEJ_2013_4: u8 = 97;
/// Beskæftigelsesministerens svar af 15. februar 2023 på BEU spørgsmål 61
pub const SOURCE_FT_SPM_61: u8 = 98;
/// Behandl Os Ordentligt: fleksjob uden indledende praktik (efter a4arbejdsliv.dk)
pub const SOURCE_DIREKTE_2020: u8 = 99;
/// STAR: fleksjob, opdateret 14. december 2017
pub const SOURCE_STAR_2017: u8 = 100;
/// Lov om social pension § 1 a
pub const SOURCE_PENSIONSLOV_1A: u8 = 101;
/// L 66 (2025-26), lov 1750 af 29. december 2025: reform af beskæftigelsesindsatsen
pub const SOURCE_L66_2025: u8 = 102;
/// Beskæftigelsesministerens fremsættelse af L 66, 5. november 2025
pub const SOURCE_L66_FORELAEGGELSE: u8 = 103;
/// STAR: spørgsmål og svar fra webinar den 21. januar 2026
pub const SOURCE_STAR_WEBINAR_2026: u8 = 104;
/// BEK 47 af 13. januar 2026 om rehabiliteringsteamets indstilling om fleksjob m.v., efter henvisning
pub const SOURCE_BEK_47_2026: u8 = 105;
/// STAR: beskæftigelsesreformen, proces (ny hovedlov ventet 1. januar 2027)
pub const SOURCE_STAR_PROCES: u8 = 106;
/// Vejledning om fleksjob m.v. af 7. november 2013, kapitel 1-4
pub const SOURCE_VEJ_FLEKSJOB_2013: u8 = 107;
/// Lov om en aktiv beskæftigelsesindsats § 121 (nummeret er udledt; før 2020 § 70 d)
pub const SOURCE_LAB_121: u8 = 108;
/// Cabi: følg op på fleksjob
pub const SOURCE_CABI_FU: u8 = 109;
/// Behandl Os Ordentligt: fleksjob uden indledende praktik
pub const SOURCE_BOO_2020: u8 = 110;
/// DUKH: opfølgning på fleksjob
pub const SOURCE_DUKH_FU: u8 = 111;
/// Fleksjobbernetværket: opfølgning på dit fleksjob
pub const SOURCE_FJN_FU: u8 = 112;
/// Faaborg-Midtfyn Kommune: fleksjob
pub const SOURCE_FMK: u8 = 113;
/// BEK 183 af 23. februar 2017 om fleksjob § 1, gengivet af Fleksjobbernetværket
pub const SOURCE_BEK_183_2017: u8 = 114;
/// Cabi: fleksjob hos arbejdsgiver registreret i udlandet
pub const SOURCE_CABI_UDL: u8 = 115;
/// Cabi: fastholdelsesfleksjob
pub const SOURCE_CABI_FAST: u8 = 116;
/// Københavns Kommune: ansøgningsprocessen for fastholdelsesfleksjob
pub const SOURCE_KK_FAST_PROC: u8 = 117;
/// Cabi: jobcentrets opfølgningssamtaler
pub const SOURCE_CABI_SVAR: u8 = 118;
/// bpa-arbejdsgiver.dk: anmodning om lægeerklæring
pub const SOURCE_BPA: u8 = 119;
/// Medarbejder- og Kompetencestyrelsen: lægeerklæringer; funktionærloven § 5, stk. 4
pub const SOURCE_MEDST_ERKL: u8 = 120;
/// kf.dk: erklæringer ved sygdom
pub const SOURCE_KF_ERKL: u8 = 121;
/// Nyreforeningen: mulighedserklæring
pub const SOURCE_NYRE_MUL: u8 = 122;
/// Lov om sygedagpenge § 7 a, gengivet af Medarbejder- og Kompetencestyrelsen
pub const SOURCE_SDL_7A: u8 = 123;
/// L 165 (2008-09), som fremsat: samtale senest efter fire uger
pub const SOURCE_L165_2009: u8 = 124;
/// Lov om sygedagpenge § 7 b (LBK 994/2024)
pub const SOURCE_SDL_7B: u8 = 125;
/// Lov om sygedagpenge §§ 7 c og 7 e, gengivet af Medarbejder- og Kompetencestyrelsen
pub const SOURCE_SDL_7C: u8 = 126;
/// Cabi: fast track
pub const SOURCE_CABI_FT: u8 = 127;
/// Lov om sygedagpenge § 13 b (LBK 1179/2023)
pub const SOURCE_SDL_13B: u8 = 128;
/// Lov om sygedagpenge § 24 (lov 720/2014)
pub const SOURCE_SDL_24: u8 = 129;
/// STAR: sygedagpenge
pub const SOURCE_STAR_SDP: u8 = 130;
/// Lov om sygedagpenge § 40
pub const SOURCE_SDL_40: u8 = 131;
/// Albertslund Kommune: refusion til arbejdsgiver
pub const SOURCE_ALBERTSLUND: u8 = 132;
/// Aarhus Kommune: indberet medarbejders sygefravær
pub const SOURCE_AARHUS_REF: u8 = 133;
/// Lov om sygedagpenge § 56, gengivet af Stevns Kommune
pub const SOURCE_SDL_56: u8 = 134;
/// Ældre Sagen: § 56-aftale
pub const SOURCE_AELDRE_56: u8 = 135;
/// Cabi: delvis raskmelding
pub const SOURCE_CABI_DR: u8 = 136;
/// Odense Kommune: delvis eller fuld raskmelding
pub const SOURCE_ODENSE_DR: u8 = 137;
/// Funktionærloven § 5, stk. 2, og Dansk Erhverv: 120-dagesreglen i fleksjob
pub const SOURCE_DE_120: u8 = 138;
/// Cabi: afskedigelse af fleksjobansat
pub const SOURCE_CABI_AFSK: u8 = 139;
/// Lundsteen & Wiederquist: sygedagpenge fra 1. januar 2025
pub const SOURCE_LUND_SDP: u8 = 140;
/// Lov 1750 af 29. december 2025 (L 66), ministerens fremsættelse
pub const SOURCE_LOV_1750_2025: u8 = 141;
/// Nordisk Ministerråd: helligdage i Danmark
pub const SOURCE_NORDEN_HELLIGDAGE: u8 = 142;
/// Cabi: du vil ansætte en medarbejder i fleksjob
pub const SOURCE_CABI_ANS_OLD: u8 = 143;
/// Albertslund Kommune: skånehensyn
pub const SOURCE_ALBERTSL_SK: u8 = 144;
/// Cabi: inklusion på arbejdspladsen
pub const SOURCE_CABI_NEURO: u8 = 145;
/// Det Faglige Hus: hvad er et fleksjob?
pub const SOURCE_DETFAGLIGE: u8 = 146;
/// Specialisterne: indretning af arbejdspladsen
pub const SOURCE_SPECIALIST: u8 = 147;
/// Københavns Kommune: fleksjob
pub const SOURCE_KK_FJ: u8 = 148;
/// bmhandicap.dk: hjælpemidler på arbejdspladsen
pub const SOURCE_BMH: u8 = 149;
/// Cabi: hjælpemidler
pub const SOURCE_CABI_HJ: u8 = 150;
/// Social- og Boligstyrelsen: tilskud til hjælpemidler
pub const SOURCE_SBST_HJ: u8 = 151;
/// Stine Stenholt: hjælpemidler på arbejdspladsen
pub const SOURCE_STENHOLT: u8 = 152;
/// Djøf: arbejdsfastholdelse og fleksjob
pub const SOURCE_DJOEF: u8 = 153;
/// Social- og Boligstyrelsen: vidensplatform om handicap og beskæftigelse
pub const SOURCE_SBST_SAMSPIL: u8 = 154;
/// GLS-A: skærmarbejde hjemme
pub const SOURCE_GLSA: u8 = 155;
/// Cabi: personlig assistance
pub const SOURCE_CABI_PA: u8 = 156;
/// Handicap og job: personlig assistance
pub const SOURCE_HOJ_PA: u8 = 157;
/// Viborg Kommune: handicap og arbejde
pub const SOURCE_VIBORG: u8 = 158;
/// STAR: mentorordningen
pub const SOURCE_STAR_MENTOR: u8 = 159;
/// Herning Kommune: mentor
pub const SOURCE_HERNING_M: u8 = 160;
/// L 77 (2025-26), som fremsat: grænse for kommunernes udgifter til mentorstøtte
pub const SOURCE_L77_2025: u8 = 161;
/// Ankestyrelsen: fortrinsadgang
pub const SOURCE_AST_FA: u8 = 162;
/// Cabi: fortrinsadgang
pub const SOURCE_CABI_FA: u8 = 163;
/// IDA: flexi-job
pub const SOURCE_IDA_EN: u8 = 164;
/// Arbejdstilsynet: pligter efter arbejdsmiljøloven
pub const SOURCE_AT_PLIGTER: u8 = 165;
/// Forskelsbehandlingsloven § 2 a, gengivet i statens personaleadministrative vejledning
pub const SOURCE_MEDST_HAND: u8 = 166;
/// Dahl: opsigelse af en fleksjobansat
pub const SOURCE_DAHL: u8 = 167;
/// Helbredsoplysningsloven § 2
pub const SOURCE_HOL_2: u8 = 168;
/// Helbredsoplysningsloven § 6, gengivet af Scleroseforeningen
pub const SOURCE_HOL_6: u8 = 169;
/// Kultur og Information: oplysninger om sygdom
pub const SOURCE_KI: u8 = 170;
/// Sygedagpengeloven § 68 a (lov 1522/2018)
pub const SOURCE_SDL_68A: u8 = 171;
/// Lov om en aktiv beskæftigelsesindsats, kapitel 20 (LBK 701/2022)
pub const SOURCE_LAB_20: u8 = 172;
/// Lov om en aktiv beskæftigelsesindsats § 122, stk. 3, gengivet af TV SYD
pub const SOURCE_LAB_122: u8 = 173;
/// Europa-Kommissionen: flexi-jobs i Danmark
pub const SOURCE_EU_FLEKSJOB: u8 = 174;
/// DUKH: midlertidigt eller permanent fleksjob
pub const SOURCE_DUKH_PERM: u8 = 175;
/// Krifa: sådan får du et fleksjob
pub const SOURCE_KRIFA: u8 = 176;
/// FOA: ansatte i fleksjob efter 1. januar 2013
pub const SOURCE_FOA_FLEKSJOB: u8 = 177;
/// DUKH: krav til antal timer i fleksjob
pub const SOURCE_DUKH_TIMER: u8 = 178;
/// Folketinget, BEU alm. del 2020-21, bilag 276
pub const SOURCE_BEU_276: u8 = 179;
/// KA: ansættelsesbevis
pub const SOURCE_KA_BEVIS: u8 = 180;
/// STAR: erfaringer fra Udvikling i Fleksjob II
pub const SOURCE_STAR_UIF: u8 = 181;
/// STAR: tilskud til selvstændigt erhvervsdrivende
pub const SOURCE_STAR_SELV: u8 = 182;
/// Kerteminde Kommune: nedsat arbejdsevne, selvstændig
pub const SOURCE_KERTE_SELV: u8 = 183;
/// Kerteminde Kommune: fleksjob før 2013
pub const SOURCE_KERTE_PRE: u8 = 184;
/// Cabi: fleksjob, ansat før 2013
pub const SOURCE_CABI_PRE2013: u8 = 185;
/// 3F: fleksjob
pub const SOURCE_FLEKSJOB_3F: u8 = 186;
/// Cabi: ansæt i fleksjob
pub const SOURCE_CABI_ANS: u8 = 187;
/// Slagelse Kommune: fleksjob
pub const SOURCE_SLAGELSE_FJ: u8 = 188;
/// Altinget, debat: løn- og arbejdsvilkår for fleksjobbere
pub const SOURCE_ALTINGET: u8 = 189;
/// DTU: socialt kapitel
pub const SOURCE_DTU: u8 = 190;
/// OP-Kurser: nye regler i beskæftigelsesindsatsen
pub const SOURCE_OPK: u8 = 191;

/// The Danish names and remarks, as one text: `cargo xtask finish` cuts out of what a page loads the language
/// that it does not show.
const DANISH: &str = "\
Højeste dagpenge pr. dag\n\
Højeste dagpenge pr. måned\n\
Højeste sygedagpenge pr. uge\n\
Højeste sygedagpenge pr. time\n\
Tillæg til refusion af sygedagpenge\n\
Højeste fleksløntilskud\n\
Grænsen mellem 30 og 55 %\n\
Årlig regulering af grænsen\n\
Dagpengenes mindre regulering\n\
Tilskuddets andel af højeste dagpenge\n\
Nedsættelse op til grænsen\n\
Nedsættelse over grænsen\n\
Grænsen i loven, 2012-niveau\n\
Loft for refusion, ordningen før 2013\n\
Loft for refusion i staten\n\
Årlig regulering af loftet\n\
Statens andel af lønudgiften\n\
Arbejdsgiverperiode ved sygdom i et ordinært job\n\
ATP (A-bidrag), fuldt bidrag\n\
ATP (A-bidrag), jeres del ved mindst 117 timer om måneden\n\
ATP (A-bidrag), jeres del ved 78 til 117 timer om måneden\n\
ATP (A-bidrag), jeres del ved 39 til 78 timer om måneden\n\
ATP (A-bidrag), den ansattes del ved mindst 117 timer om måneden\n\
ATP (A-bidrag), den ansattes del ved 78 til 117 timer om måneden\n\
ATP (A-bidrag), den ansattes del ved 39 til 78 timer om måneden\n\
ATP (F-bidrag), fuldt bidrag\n\
ATP (F-bidrag), jeres del ved mindst 117 timer om måneden\n\
ATP (F-bidrag), jeres del ved 78 til 117 timer om måneden\n\
ATP (F-bidrag), jeres del ved 39 til 78 timer om måneden\n\
ATP (F-bidrag), den ansattes del ved mindst 117 timer om måneden\n\
ATP (F-bidrag), den ansattes del ved 78 til 117 timer om måneden\n\
ATP (F-bidrag), den ansattes del ved 39 til 78 timer om måneden\n\
ATP, grænse: 117 timer om måneden\n\
ATP, grænse: 78 timer om måneden\n\
ATP, grænse: 39 timer om måneden\n\
Fuld tid\n\
Uger på et år\n\
Ferie om året\n\
Feriegodtgørelse\n\
Ferietillæg\n\
Store bededags-tillæg\n\
AUB (Arbejdsgivernes Uddannelsesbidrag)\n\
Barsel.dk\n\
FIB (finansieringsbidrag)\n\
AES (erhvervssygdomme)\n\
AFU (fratrædelsesgodtgørelse)\n\
Fra 1. juli 2017 er satsen et beløb pr. måned.\n\
Fra en side, der henviser til bm.dk.\n\
Tillægget begyndte i 2020.\n\
Sikker for barsel; for sygdom er lovteksten ikke set.\n\
Dagpengene blev et månedsbeløb 1. juli 2017; 98 % heraf er 18.035 kr. Ingen kilde siger, hvad der blev udbetalt.\n\
Først dokumenteret fra 2016.\n\
Ingen kilde fundet for denne periode.\n\
2024-sats ført videre; ingen side for 2026 fundet.\n\
2024-sats; en 2025-side har de samme timesatser.\n\
Grænsen er set i tekster fra 2016 og frem.\n\
Satsen er fra en tekst fra 2023 og ført tilbage.\n\
Store bededag var helligdag til og med 2023.\n\
1. kvartal 2020 blev sat til 0 kr.\n\
2.803 + 410 kr.\n\
Beløbet er fra et lovudkast.\n\
3.111 + 479 kr. efter lovforslaget.\n\
Satsen gjaldt til 30. september 2020; dens første dag er ikke fundet.\n\
Afhænger af branchen. I 2023 var det 282 til 1.774 kr. om året i de brancher, vi har set.";

/// The English names and remarks, as one text: `cargo xtask finish` cuts out of what a page loads the language
/// that it does not show.
const ENGLISH: &str = "\
Highest unemployment benefit per day\n\
Highest unemployment benefit per month\n\
Highest sickness benefit per week\n\
Highest sickness benefit per hour\n\
Supplement to the sickness refund\n\
Highest flexi-job wage subsidy\n\
Threshold between 30 and 55%\n\
Yearly adjustment of the threshold\n\
Under-regulation of unemployment benefit\n\
Share of the highest unemployment benefit\n\
Reduction up to the threshold\n\
Reduction above the threshold\n\
The threshold in the Act, 2012 level\n\
Cap on the refund, scheme before 2013\n\
Cap on the refund for state institutions\n\
Yearly adjustment of the cap\n\
Share of the wage cost the state scheme refunds\n\
Employer period in ordinary employment\n\
ATP (class A), full contribution\n\
ATP (class A), your part for at least 117 hours a month\n\
ATP (class A), your part for 78 to 117 hours a month\n\
ATP (class A), your part for 39 to 78 hours a month\n\
ATP (class A), the employee’s part for at least 117 hours a month\n\
ATP (class A), the employee’s part for 78 to 117 hours a month\n\
ATP (class A), the employee’s part for 39 to 78 hours a month\n\
ATP (class F), full contribution\n\
ATP (class F), your part for at least 117 hours a month\n\
ATP (class F), your part for 78 to 117 hours a month\n\
ATP (class F), your part for 39 to 78 hours a month\n\
ATP (class F), the employee’s part for at least 117 hours a month\n\
ATP (class F), the employee’s part for 78 to 117 hours a month\n\
ATP (class F), the employee’s part for 39 to 78 hours a month\n\
ATP, band edge: 117 hours a month\n\
ATP, band edge: 78 hours a month\n\
ATP, band edge: 39 hours a month\n\
Full time\n\
Weeks a year\n\
Leave a year\n\
Holiday allowance\n\
Holiday supplement\n\
Great Prayer Day supplement\n\
AUB (employers’ education contribution)\n\
Barsel.dk (parental leave fund)\n\
FIB (financing contribution)\n\
AES (occupational diseases)\n\
AFU (severance fund)\n\
From 1 July 2017 the rate is an amount per month.\n\
From a page that cites bm.dk.\n\
The supplement began in 2020.\n\
Certain for parental leave; for sickness the text of the Act was not seen.\n\
Unemployment benefit became a monthly amount on 1 July 2017; 98% of that is DKK 18,035. No source says which was paid.\n\
First documented from 2016.\n\
No source found for this period.\n\
2024 rate carried forward; no page for 2026 found.\n\
2024 rate; a 2025 page has the same hourly rates.\n\
The edge was seen in texts from 2016 on.\n\
The rate is from a text of 2023, carried back.\n\
Great Prayer Day was a public holiday through 2023.\n\
The first quarter of 2020 was set to DKK 0.\n\
DKK 2,803 + 410.\n\
The amount is from a draft bill.\n\
DKK 3,111 + 479 according to the bill.\n\
The rate applied until 30 September 2020; its first day was not found.\n\
Depends on the line of business. In 2023 it was DKK 282 to 1,774 a year in those we have seen.";

/// Highest unemployment benefit per day (Højeste dagpenge pr. dag)
pub static UNEMPLOYMENT_BENEFIT_DAY: Parameter = Parameter {
    danish: w(DANISH, 0, 25),
    english: w(ENGLISH, 0, 36),
    unit: Unit::Kroner,
    period: Period::Day,
    yearly: false,
    values: &[
        e((2013, 1, 1), (801, 0), Status::Derived, false, 0, [4, 30, NONE], NONE),
        e((2014, 1, 1), (815, 0), Status::Derived, false, 0, [4, 31, NONE], NONE),
        e((2015, 1, 1), (827, 0), Status::Sourced, false, NONE, [33, NONE, NONE], NONE),
        e((2016, 1, 1), (836, 0), Status::Derived, false, 0, [4, 34, NONE], NONE),
        e((2017, 1, 1), (849, 0), Status::Sourced, false, NONE, [35, 36, NONE], NONE),
        e((2017, 7, 1), (0, NONE), Status::Sourced, true, NONE, [35, NONE, NONE], 0),
    ],
};

/// Highest unemployment benefit per month (Højeste dagpenge pr. måned)
pub static UNEMPLOYMENT_BENEFIT: Parameter = Parameter {
    danish: w(DANISH, 26, 28),
    english: w(ENGLISH, 37, 38),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        e((2013, 1, 1), (17355, 0), Status::Derived, false, 1, [4, 30, NONE], NONE),
        e((2014, 1, 1), (1765833, 2), Status::Derived, false, 1, [4, 31, NONE], NONE),
        e((2015, 1, 1), (1791833, 2), Status::Derived, false, 1, [4, 33, NONE], NONE),
        e((2016, 1, 1), (1811333, 2), Status::Derived, false, 1, [4, 34, NONE], NONE),
        e((2017, 1, 1), (18395, 0), Status::Derived, false, 1, [4, 35, 36], NONE),
        e((2017, 7, 1), (18403, 0), Status::Sourced, false, NONE, [35, 36, NONE], NONE),
        e((2018, 1, 1), (18633, 0), Status::Sourced, false, NONE, [37, 38, NONE], NONE),
        e((2019, 1, 1), (18866, 0), Status::Sourced, false, NONE, [37, 39, NONE], NONE),
        e((2020, 1, 1), (19083, 0), Status::Sourced, false, NONE, [39, 40, NONE], NONE),
        e((2021, 1, 1), (19322, 0), Status::Sourced, false, NONE, [41, 42, NONE], NONE),
        e((2022, 1, 1), (19351, 0), Status::Sourced, false, NONE, [43, NONE, NONE], NONE),
        e((2023, 1, 1), (19728, 0), Status::Sourced, false, NONE, [44, NONE, NONE], NONE),
        e((2024, 1, 1), (20359, 0), Status::Sourced, false, NONE, [45, NONE, NONE], NONE),
        e((2025, 1, 1), (21092, 0), Status::Sourced, false, NONE, [46, 47, NONE], NONE),
        e((2026, 1, 1), (22041, 0), Status::Sourced, false, NONE, [48, NONE, NONE], 1),
    ],
};

/// Highest sickness benefit per week (Højeste sygedagpenge pr. uge)
pub static SICKNESS_BENEFIT_WEEK: Parameter = Parameter {
    danish: w(DANISH, 55, 29),
    english: w(ENGLISH, 76, 33),
    unit: Unit::Kroner,
    period: Period::Week,
    yearly: true,
    values: &[
        e((2013, 1, 1), (4005, 0), Status::Sourced, false, NONE, [30, NONE, NONE], NONE),
        e((2014, 1, 1), (4075, 0), Status::Sourced, false, NONE, [31, NONE, NONE], NONE),
        e((2015, 1, 1), (4135, 0), Status::Sourced, false, NONE, [32, 33, NONE], NONE),
        e((2016, 1, 1), (4180, 0), Status::Sourced, false, NONE, [34, NONE, NONE], NONE),
        e((2017, 1, 1), (4245, 0), Status::Derived, false, 2, [35, NONE, NONE], NONE),
        e((2018, 1, 1), (4300, 0), Status::Sourced, false, NONE, [49, NONE, NONE], NONE),
        e((2019, 1, 1), (4355, 0), Status::Sourced, false, NONE, [50, 51, NONE], NONE),
        e((2020, 1, 1), (4405, 0), Status::Sourced, false, NONE, [52, 40, NONE], NONE),
        e((2021, 1, 1), (4460, 0), Status::Sourced, false, NONE, [53, NONE, NONE], NONE),
        e((2022, 1, 1), (4465, 0), Status::Sourced, false, NONE, [54, 43, 55], NONE),
        e((2023, 1, 1), (4550, 0), Status::Sourced, false, NONE, [56, 55, NONE], NONE),
        e((2024, 1, 1), (4695, 0), Status::Sourced, false, NONE, [57, NONE, NONE], NONE),
        e((2025, 1, 1), (4865, 0), Status::Derived, false, 3, [5, NONE, NONE], NONE),
        e((2026, 1, 1), (5085, 0), Status::Derived, false, 3, [5, NONE, NONE], NONE),
    ],
};

/// Highest sickness benefit per hour (Højeste sygedagpenge pr. time)
pub static SICKNESS_BENEFIT_HOUR: Parameter = Parameter {
    danish: w(DANISH, 85, 30),
    english: w(ENGLISH, 110, 33),
    unit: Unit::Kroner,
    period: Period::Hour,
    yearly: true,
    values: &[
        e((2013, 1, 1), (10824, 2), Status::Sourced, false, NONE, [30, NONE, NONE], NONE),
        e((2014, 1, 1), (11014, 2), Status::Sourced, false, NONE, [31, NONE, NONE], NONE),
        e((2015, 1, 1), (11176, 2), Status::Sourced, false, NONE, [32, 33, NONE], NONE),
        e((2016, 1, 1), (11297, 2), Status::Sourced, false, NONE, [34, NONE, NONE], NONE),
        e((2017, 1, 1), (11473, 2), Status::Derived, false, 4, [35, NONE, NONE], NONE),
        e((2018, 1, 1), (11622, 2), Status::Sourced, false, NONE, [49, NONE, NONE], NONE),
        e((2019, 1, 1), (1177, 1), Status::Sourced, false, NONE, [50, 51, NONE], NONE),
        e((2020, 1, 1), (11905, 2), Status::Sourced, false, NONE, [52, 40, NONE], NONE),
        e((2021, 1, 1), (12054, 2), Status::Sourced, false, NONE, [53, NONE, NONE], NONE),
        e((2022, 1, 1), (12068, 2), Status::Sourced, false, NONE, [54, 43, 55], NONE),
        e((2023, 1, 1), (12297, 2), Status::Sourced, false, NONE, [56, 55, NONE], NONE),
        e((2024, 1, 1), (12689, 2), Status::Sourced, false, NONE, [57, NONE, NONE], NONE),
        e((2025, 1, 1), (13149, 2), Status::Derived, false, 4, [5, NONE, NONE], NONE),
        e((2026, 1, 1), (13743, 2), Status::Derived, false, 4, [5, NONE, NONE], NONE),
    ],
};

/// Supplement to the sickness refund (Tillæg til refusion af sygedagpenge)
pub static REFUND_SUPPLEMENT: Parameter = Parameter {
    danish: w(DANISH, 116, 36),
    english: w(ENGLISH, 144, 33),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (0, 0), Status::Sourced, false, NONE, [9, NONE, NONE], 2),
        e((2020, 1, 1), (3, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2021, 1, 1), (6, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2022, 1, 1), (9, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2023, 1, 1), (12, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2024, 1, 1), (15, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2025, 1, 1), (18, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
        e((2026, 1, 1), (21, 1), Status::Uncertain, false, NONE, [9, 10, NONE], 3),
    ],
};

/// Highest flexi-job wage subsidy (Højeste fleksløntilskud)
pub static SUBSIDY_MAXIMUM: Parameter = Parameter {
    danish: w(DANISH, 153, 25),
    english: w(ENGLISH, 178, 30),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        e((2013, 1, 1), (17008, 0), Status::Derived, false, 5, [0, NONE, NONE], NONE),
        e((2014, 1, 1), (17312, 0), Status::Sourced, false, NONE, [21, NONE, NONE], NONE),
        e((2015, 1, 1), (17550, 0), Status::Derived, false, 5, [0, NONE, NONE], NONE),
        e((2016, 1, 1), (17745, 0), Status::Sourced, false, NONE, [22, NONE, NONE], NONE),
        e((2017, 1, 1), (18027, 0), Status::Sourced, false, NONE, [23, NONE, NONE], NONE),
        e((2017, 7, 1), (18027, 0), Status::Uncertain, false, NONE, [23, NONE, NONE], 4),
        e((2018, 1, 1), (18260, 0), Status::Sourced, false, NONE, [24, 25, NONE], NONE),
        e((2019, 1, 1), (18489, 0), Status::Sourced, false, NONE, [26, NONE, NONE], NONE),
        e((2020, 1, 1), (18701, 0), Status::Sourced, false, NONE, [23, NONE, NONE], NONE),
        e((2021, 1, 1), (18936, 0), Status::Derived, false, 6, [0, 27, NONE], NONE),
        e((2022, 1, 1), (18964, 0), Status::Sourced, false, NONE, [28, 29, NONE], NONE),
        e((2023, 1, 1), (19333, 0), Status::Derived, false, 6, [0, NONE, NONE], NONE),
        e((2024, 1, 1), (19952, 0), Status::Sourced, false, NONE, [17, 18, NONE], NONE),
        e((2025, 1, 1), (20670, 0), Status::Derived, false, 6, [0, NONE, NONE], NONE),
        e((2026, 1, 1), (21600, 0), Status::Derived, false, 6, [0, NONE, NONE], NONE),
    ],
};

/// Threshold between 30 and 55% (Grænsen mellem 30 og 55 %)
pub static SUBSIDY_THRESHOLD: Parameter = Parameter {
    danish: w(DANISH, 179, 27),
    english: w(ENGLISH, 209, 28),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: true,
    values: &[
        e((2013, 1, 1), (13208, 0), Status::Sourced, false, NONE, [19, NONE, NONE], NONE),
        e((2014, 1, 1), (13446, 0), Status::Sourced, false, NONE, [20, 21, NONE], NONE),
        e((2015, 1, 1), (13648, 0), Status::Derived, false, 7, [0, 2, NONE], NONE),
        e((2016, 1, 1), (13839, 0), Status::Sourced, false, NONE, [22, NONE, NONE], NONE),
        e((2017, 1, 1), (14116, 0), Status::Sourced, false, NONE, [23, NONE, NONE], NONE),
        e((2018, 1, 1), (14398, 0), Status::Sourced, false, NONE, [24, 25, NONE], NONE),
        e((2019, 1, 1), (14686, 0), Status::Sourced, false, NONE, [0, 26, NONE], NONE),
        e((2020, 1, 1), (14965, 0), Status::Derived, false, 7, [23, NONE, NONE], NONE),
        e((2021, 1, 1), (15264, 0), Status::Sourced, false, NONE, [27, NONE, NONE], NONE),
        e((2022, 1, 1), (15401, 0), Status::Sourced, false, NONE, [28, 29, NONE], NONE),
        e((2023, 1, 1), (15817, 0), Status::Derived, false, 7, [0, 2, NONE], NONE),
        e((2024, 1, 1), (16323, 0), Status::Sourced, false, NONE, [17, 18, NONE], NONE),
        e((2025, 1, 1), (16911, 0), Status::Derived, false, 7, [0, 2, NONE], NONE),
        e((2026, 1, 1), (17672, 0), Status::Derived, false, 7, [0, 2, NONE], NONE),
    ],
};

/// Yearly adjustment of the threshold (Årlig regulering af grænsen)
pub static THRESHOLD_ADJUSTMENT: Parameter = Parameter {
    danish: w(DANISH, 207, 29),
    english: w(ENGLISH, 238, 34),
    unit: Unit::Percent,
    period: Period::None,
    yearly: true,
    values: &[
        e((2013, 1, 1), (16, 1), Status::Derived, false, 8, [2, 16, NONE], NONE),
        e((2014, 1, 1), (18, 1), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2015, 1, 1), (15, 1), Status::Sourced, false, NONE, [58, NONE, NONE], NONE),
        e((2016, 1, 1), (14, 1), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2017, 1, 1), (2, 0), Status::Sourced, false, NONE, [59, NONE, NONE], NONE),
        e((2018, 1, 1), (2, 0), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2019, 1, 1), (2, 0), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2020, 1, 1), (19, 1), Status::Derived, false, 9, [2, 7, NONE], NONE),
        e((2021, 1, 1), (2, 0), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2022, 1, 1), (9, 1), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2023, 1, 1), (27, 1), Status::Derived, false, 9, [2, 7, NONE], NONE),
        e((2024, 1, 1), (32, 1), Status::Derived, false, 8, [2, NONE, NONE], NONE),
        e((2025, 1, 1), (36, 1), Status::Derived, false, 9, [2, 7, NONE], NONE),
        e((2026, 1, 1), (45, 1), Status::Derived, false, 9, [2, 7, NONE], NONE),
    ],
};

/// Under-regulation of unemployment benefit (Dagpengenes mindre regulering)
pub static BENEFIT_UNDER_REGULATION: Parameter = Parameter {
    danish: w(DANISH, 237, 29),
    english: w(ENGLISH, 273, 40),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (0, 0), Status::Uncertain, false, NONE, [7, NONE, NONE], 5),
        e((2016, 1, 1), (3, 1), Status::Sourced, false, NONE, [7, 8, NONE], NONE),
        e((2017, 1, 1), (4, 1), Status::Sourced, false, NONE, [7, 8, NONE], NONE),
        e((2018, 1, 1), (75, 2), Status::Sourced, false, NONE, [7, 8, NONE], NONE),
        e((2024, 1, 1), (0, 0), Status::Sourced, false, NONE, [7, 8, NONE], NONE),
    ],
};

/// Share of the highest unemployment benefit (Tilskuddets andel af højeste dagpenge)
pub static SUBSIDY_SHARE: Parameter = Parameter {
    danish: w(DANISH, 267, 38),
    english: w(ENGLISH, 314, 41),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (98, 0), Status::Sourced, false, NONE, [0, NONE, NONE], NONE),
    ],
};

/// Reduction up to the threshold (Nedsættelse op til grænsen)
pub static REDUCTION_BELOW: Parameter = Parameter {
    danish: w(DANISH, 306, 28),
    english: w(ENGLISH, 356, 29),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (30, 0), Status::Sourced, false, NONE, [0, NONE, NONE], NONE),
    ],
};

/// Reduction above the threshold (Nedsættelse over grænsen)
pub static REDUCTION_ABOVE: Parameter = Parameter {
    danish: w(DANISH, 335, 26),
    english: w(ENGLISH, 386, 29),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (55, 0), Status::Sourced, false, NONE, [0, NONE, NONE], NONE),
    ],
};

/// The threshold in the Act, 2012 level (Grænsen i loven, 2012-niveau)
pub static THRESHOLD_ORIGIN: Parameter = Parameter {
    danish: w(DANISH, 362, 29),
    english: w(ENGLISH, 416, 36),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (13000, 0), Status::Sourced, false, NONE, [16, NONE, NONE], NONE),
    ],
};

/// Cap on the refund, scheme before 2013 (Loft for refusion, ordningen før 2013)
pub static BEFORE_2013_CAP: Parameter = Parameter {
    danish: w(DANISH, 392, 38),
    english: w(ENGLISH, 453, 37),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2017, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
        e((2019, 1, 1), (527091, 0), Status::Sourced, false, NONE, [1, NONE, NONE], NONE),
        e((2020, 1, 1), (537633, 0), Status::Derived, false, 10, [1, 61, NONE], NONE),
        e((2021, 1, 1), (548386, 0), Status::Derived, false, 10, [1, 61, NONE], NONE),
        e((2022, 1, 1), (554967, 0), Status::Derived, false, 10, [1, 61, NONE], NONE),
        e((2023, 1, 1), (569951, 0), Status::Derived, false, 10, [1, 61, NONE], NONE),
        e((2024, 1, 1), (588189, 0), Status::Sourced, false, NONE, [60, NONE, NONE], NONE),
        e((2025, 1, 1), (609364, 0), Status::Derived, false, 10, [1, NONE, NONE], NONE),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [1, NONE, NONE], 6),
    ],
};

/// Cap on the refund for state institutions (Loft for refusion i staten)
pub static STATE_CAP: Parameter = Parameter {
    danish: w(DANISH, 431, 26),
    english: w(ENGLISH, 491, 40),
    unit: Unit::Kroner,
    period: Period::Quarter,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
        e((2017, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
        e((2018, 1, 1), (129189, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2019, 1, 1), (131773, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2020, 1, 1), (134408, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2021, 1, 1), (137097, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2022, 1, 1), (138742, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2023, 1, 1), (142488, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2024, 1, 1), (147047, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
        e((2025, 1, 1), (152341, 0), Status::Derived, false, 11, [61, 1, NONE], NONE),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [61, NONE, NONE], 6),
    ],
};

/// Yearly adjustment of the cap (Årlig regulering af loftet)
pub static CAP_ADJUSTMENT: Parameter = Parameter {
    danish: w(DANISH, 458, 27),
    english: w(ENGLISH, 532, 28),
    unit: Unit::Percent,
    period: Period::None,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2017, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
        e((2020, 1, 1), (2, 0), Status::Derived, false, 12, [61, 2, NONE], NONE),
        e((2021, 1, 1), (2, 0), Status::Derived, false, 12, [61, 2, NONE], NONE),
        e((2022, 1, 1), (12, 1), Status::Derived, false, 12, [61, 2, NONE], NONE),
        e((2023, 1, 1), (27, 1), Status::Derived, false, 12, [61, 2, NONE], NONE),
        e((2024, 1, 1), (32, 1), Status::Derived, false, 12, [61, 2, NONE], NONE),
        e((2025, 1, 1), (36, 1), Status::Derived, false, 9, [2, 46, NONE], NONE),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [2, NONE, NONE], 6),
    ],
};

/// Share of the wage cost the state scheme refunds (Statens andel af lønudgiften)
pub static STATE_SHARE: Parameter = Parameter {
    danish: w(DANISH, 486, 29),
    english: w(ENGLISH, 561, 47),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (50, 0), Status::Sourced, false, NONE, [61, NONE, NONE], NONE),
    ],
};

/// Employer period in ordinary employment (Arbejdsgiverperiode ved sygdom i et ordinært job)
pub static EMPLOYER_PERIOD: Parameter = Parameter {
    danish: w(DANISH, 516, 49),
    english: w(ENGLISH, 609, 38),
    unit: Unit::Days,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (30, 0), Status::Sourced, false, NONE, [62, NONE, NONE], NONE),
    ],
};

/// ATP (class A), full contribution (ATP (A-bidrag), fuldt bidrag)
pub static ATP_A_TOTAL: Parameter = Parameter {
    danish: w(DANISH, 566, 28),
    english: w(ENGLISH, 648, 32),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (270, 0), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2016, 1, 1), (284, 0), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2024, 1, 1), (297, 0), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2025, 1, 1), (297, 0), Status::Derived, false, 13, [63, 69, NONE], NONE),
        e((2026, 1, 1), (297, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), your part for at least 117 hours a month (ATP (A-bidrag), jeres del ved mindst 117 timer om måneden)
pub static ATP_A_EMPLOYER_FULL: Parameter = Parameter {
    danish: w(DANISH, 595, 59),
    english: w(ENGLISH, 681, 56),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (180, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (18935, 2), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (198, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (198, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (198, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), your part for 78 to 117 hours a month (ATP (A-bidrag), jeres del ved 78 til 117 timer om måneden)
pub static ATP_A_EMPLOYER_TWO_THIRDS: Parameter = Parameter {
    danish: w(DANISH, 655, 61),
    english: w(ENGLISH, 738, 55),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (120, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (12625, 2), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (132, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (132, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (132, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), your part for 39 to 78 hours a month (ATP (A-bidrag), jeres del ved 39 til 78 timer om måneden)
pub static ATP_A_EMPLOYER_ONE_THIRD: Parameter = Parameter {
    danish: w(DANISH, 717, 60),
    english: w(ENGLISH, 794, 54),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (60, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (631, 1), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (66, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (66, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (66, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), the employee’s part for at least 117 hours a month (ATP (A-bidrag), den ansattes del ved mindst 117 timer om måneden)
pub static ATP_A_EMPLOYEE_FULL: Parameter = Parameter {
    danish: w(DANISH, 778, 66),
    english: w(ENGLISH, 849, 68),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (90, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (9465, 2), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (99, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (99, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (99, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), the employee’s part for 78 to 117 hours a month (ATP (A-bidrag), den ansattes del ved 78 til 117 timer om måneden)
pub static ATP_A_EMPLOYEE_TWO_THIRDS: Parameter = Parameter {
    danish: w(DANISH, 845, 68),
    english: w(ENGLISH, 918, 67),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (60, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (631, 1), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (66, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (66, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (66, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class A), the employee’s part for 39 to 78 hours a month (ATP (A-bidrag), den ansattes del ved 39 til 78 timer om måneden)
pub static ATP_A_EMPLOYEE_ONE_THIRD: Parameter = Parameter {
    danish: w(DANISH, 914, 67),
    english: w(ENGLISH, 986, 66),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (30, 0), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (3155, 2), Status::Sourced, false, NONE, [65, 66, NONE], NONE),
        e((2024, 1, 1), (33, 0), Status::Sourced, false, NONE, [67, 68, NONE], NONE),
        e((2025, 1, 1), (33, 0), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (33, 0), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), full contribution (ATP (F-bidrag), fuldt bidrag)
pub static ATP_F_TOTAL: Parameter = Parameter {
    danish: w(DANISH, 982, 28),
    english: w(ENGLISH, 1053, 32),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (2376, 1), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2016, 1, 1), (2516, 1), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2024, 1, 1), (2646, 1), Status::Sourced, false, NONE, [63, NONE, NONE], NONE),
        e((2025, 1, 1), (2646, 1), Status::Derived, false, 13, [63, 69, NONE], NONE),
        e((2026, 1, 1), (2646, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), your part for at least 117 hours a month (ATP (F-bidrag), jeres del ved mindst 117 timer om måneden)
pub static ATP_F_EMPLOYER_FULL: Parameter = Parameter {
    danish: w(DANISH, 1011, 59),
    english: w(ENGLISH, 1086, 56),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (1584, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (16775, 2), Status::Sourced, false, NONE, [70, 63, NONE], NONE),
        e((2024, 1, 1), (1764, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (1764, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (1764, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), your part for 78 to 117 hours a month (ATP (F-bidrag), jeres del ved 78 til 117 timer om måneden)
pub static ATP_F_EMPLOYER_TWO_THIRDS: Parameter = Parameter {
    danish: w(DANISH, 1071, 61),
    english: w(ENGLISH, 1143, 55),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (1056, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (11185, 2), Status::Derived, false, 14, [70, 63, NONE], NONE),
        e((2024, 1, 1), (1176, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (1176, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (1176, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), your part for 39 to 78 hours a month (ATP (F-bidrag), jeres del ved 39 til 78 timer om måneden)
pub static ATP_F_EMPLOYER_ONE_THIRD: Parameter = Parameter {
    danish: w(DANISH, 1133, 60),
    english: w(ENGLISH, 1199, 54),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (528, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (559, 1), Status::Derived, false, 14, [70, 63, NONE], NONE),
        e((2024, 1, 1), (588, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (588, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (588, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), the employee’s part for at least 117 hours a month (ATP (F-bidrag), den ansattes del ved mindst 117 timer om måneden)
pub static ATP_F_EMPLOYEE_FULL: Parameter = Parameter {
    danish: w(DANISH, 1194, 66),
    english: w(ENGLISH, 1254, 68),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (792, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (8385, 2), Status::Sourced, false, NONE, [70, 63, NONE], NONE),
        e((2024, 1, 1), (882, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (882, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (882, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), the employee’s part for 78 to 117 hours a month (ATP (F-bidrag), den ansattes del ved 78 til 117 timer om måneden)
pub static ATP_F_EMPLOYEE_TWO_THIRDS: Parameter = Parameter {
    danish: w(DANISH, 1261, 68),
    english: w(ENGLISH, 1323, 67),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (528, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (559, 1), Status::Derived, false, 14, [70, 63, NONE], NONE),
        e((2024, 1, 1), (588, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (588, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (588, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP (class F), the employee’s part for 39 to 78 hours a month (ATP (F-bidrag), den ansattes del ved 39 til 78 timer om måneden)
pub static ATP_F_EMPLOYEE_ONE_THIRD: Parameter = Parameter {
    danish: w(DANISH, 1330, 67),
    english: w(ENGLISH, 1391, 66),
    unit: Unit::Kroner,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (264, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2016, 1, 1), (2795, 2), Status::Derived, false, 14, [70, 63, NONE], NONE),
        e((2024, 1, 1), (294, 1), Status::Derived, false, 14, [63, 64, NONE], NONE),
        e((2025, 1, 1), (294, 1), Status::Derived, false, 13, [63, 69, NONE], 8),
        e((2026, 1, 1), (294, 1), Status::Uncertain, false, NONE, [63, NONE, NONE], 7),
    ],
};

/// ATP, band edge: 117 hours a month (ATP, grænse: 117 timer om måneden)
pub static ATP_HOURS_FULL: Parameter = Parameter {
    danish: w(DANISH, 1398, 36),
    english: w(ENGLISH, 1458, 34),
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (117, 0), Status::Uncertain, false, NONE, [67, NONE, NONE], 9),
        e((2016, 1, 1), (117, 0), Status::Sourced, false, NONE, [65, 67, NONE], NONE),
    ],
};

/// ATP, band edge: 78 hours a month (ATP, grænse: 78 timer om måneden)
pub static ATP_HOURS_TWO_THIRDS: Parameter = Parameter {
    danish: w(DANISH, 1435, 35),
    english: w(ENGLISH, 1493, 33),
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (78, 0), Status::Uncertain, false, NONE, [67, NONE, NONE], 9),
        e((2016, 1, 1), (78, 0), Status::Sourced, false, NONE, [65, 67, NONE], NONE),
    ],
};

/// ATP, band edge: 39 hours a month (ATP, grænse: 39 timer om måneden)
pub static ATP_HOURS_ONE_THIRD: Parameter = Parameter {
    danish: w(DANISH, 1471, 35),
    english: w(ENGLISH, 1527, 33),
    unit: Unit::Hours,
    period: Period::Month,
    yearly: false,
    values: &[
        e((2013, 1, 1), (39, 0), Status::Uncertain, false, NONE, [67, NONE, NONE], 9),
        e((2016, 1, 1), (39, 0), Status::Sourced, false, NONE, [65, 67, NONE], NONE),
    ],
};

/// Full time (Fuld tid)
pub static FULL_TIME_WEEK: Parameter = Parameter {
    danish: w(DANISH, 1507, 8),
    english: w(ENGLISH, 1561, 9),
    unit: Unit::Hours,
    period: Period::Week,
    yearly: false,
    values: &[
        e((2013, 1, 1), (37, 0), Status::Sourced, false, NONE, [17, NONE, NONE], NONE),
    ],
};

/// Weeks a year (Uger på et år)
pub static WEEKS_PER_YEAR: Parameter = Parameter {
    danish: w(DANISH, 1516, 15),
    english: w(ENGLISH, 1571, 12),
    unit: Unit::Weeks,
    period: Period::Year,
    yearly: false,
    values: &[
        e((2013, 1, 1), (52, 0), Status::Sourced, false, NONE, [17, NONE, NONE], NONE),
    ],
};

/// Leave a year (Ferie om året)
pub static LEAVE_WEEKS: Parameter = Parameter {
    danish: w(DANISH, 1532, 14),
    english: w(ENGLISH, 1584, 12),
    unit: Unit::Weeks,
    period: Period::Year,
    yearly: false,
    values: &[
        e((2013, 1, 1), (5, 0), Status::Sourced, false, NONE, [15, NONE, NONE], NONE),
    ],
};

/// Holiday allowance (Feriegodtgørelse)
pub static HOLIDAY_ALLOWANCE: Parameter = Parameter {
    danish: w(DANISH, 1547, 17),
    english: w(ENGLISH, 1597, 17),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (125, 1), Status::Uncertain, false, NONE, [14, NONE, NONE], 10),
        e((2020, 9, 1), (125, 1), Status::Sourced, false, NONE, [14, NONE, NONE], NONE),
    ],
};

/// Holiday supplement (Ferietillæg)
pub static HOLIDAY_SUPPLEMENT: Parameter = Parameter {
    danish: w(DANISH, 1565, 12),
    english: w(ENGLISH, 1615, 18),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (1, 0), Status::Uncertain, false, NONE, [14, NONE, NONE], 10),
        e((2020, 9, 1), (1, 0), Status::Sourced, false, NONE, [14, NONE, NONE], NONE),
    ],
};

/// Great Prayer Day supplement (Store bededags-tillæg)
pub static GREAT_PRAYER_DAY_SUPPLEMENT: Parameter = Parameter {
    danish: w(DANISH, 1578, 22),
    english: w(ENGLISH, 1634, 27),
    unit: Unit::Percent,
    period: Period::None,
    yearly: false,
    values: &[
        e((2013, 1, 1), (0, 0), Status::Sourced, false, NONE, [11, NONE, NONE], 11),
        e((2024, 1, 1), (45, 2), Status::Sourced, false, NONE, [11, 12, 13], NONE),
    ],
};

/// AUB (employers’ education contribution) (AUB (Arbejdsgivernes Uddannelsesbidrag))
pub static LEVY_AUB: Parameter = Parameter {
    danish: w(DANISH, 1601, 39),
    english: w(ENGLISH, 1662, 41),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2017, 1, 1), (2837, 0), Status::Sourced, false, NONE, [72, NONE, NONE], NONE),
        e((2018, 1, 1), (2702, 0), Status::Sourced, false, NONE, [73, NONE, NONE], NONE),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2020, 1, 1), (0, 0), Status::Sourced, false, NONE, [74, NONE, NONE], 12),
        e((2020, 4, 1), (2791, 0), Status::Sourced, false, NONE, [66, 73, NONE], NONE),
        e((2021, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2022, 1, 1), (3213, 0), Status::Derived, false, 15, [75, 74, NONE], 13),
        e((2023, 1, 1), (2986, 0), Status::Uncertain, false, NONE, [75, NONE, NONE], 14),
        e((2024, 1, 1), (3149, 0), Status::Sourced, false, NONE, [74, NONE, NONE], NONE),
        e((2025, 1, 1), (3590, 0), Status::Derived, false, 15, [76, NONE, NONE], 15),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [77, NONE, NONE], 6),
    ],
};

/// Barsel.dk (parental leave fund) (Barsel.dk)
pub static LEVY_BARSEL: Parameter = Parameter {
    danish: w(DANISH, 1641, 9),
    english: w(ENGLISH, 1704, 31),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2017, 1, 1), (750, 0), Status::Sourced, false, NONE, [72, NONE, NONE], NONE),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2020, 1, 1), (1150, 0), Status::Uncertain, false, NONE, [73, NONE, NONE], 16),
        e((2020, 10, 1), (1225, 0), Status::Sourced, false, NONE, [78, NONE, NONE], NONE),
        e((2021, 1, 1), (1225, 0), Status::Sourced, false, NONE, [78, NONE, NONE], NONE),
        e((2022, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2023, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2024, 1, 1), (1350, 0), Status::Sourced, false, NONE, [78, NONE, NONE], NONE),
        e((2025, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
    ],
};

/// FIB (financing contribution) (FIB (finansieringsbidrag))
pub static LEVY_FIB: Parameter = Parameter {
    danish: w(DANISH, 1651, 25),
    english: w(ENGLISH, 1736, 28),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2017, 1, 1), (533, 0), Status::Sourced, false, NONE, [72, NONE, NONE], NONE),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2020, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2021, 1, 1), (825, 0), Status::Sourced, false, NONE, [79, NONE, NONE], NONE),
        e((2022, 1, 1), (571, 0), Status::Sourced, false, NONE, [79, NONE, NONE], NONE),
        e((2023, 1, 1), (493, 0), Status::Sourced, false, NONE, [80, NONE, NONE], NONE),
        e((2024, 1, 1), (437, 0), Status::Sourced, false, NONE, [81, NONE, NONE], NONE),
        e((2025, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
    ],
};

/// AES (occupational diseases) (AES (erhvervssygdomme))
pub static LEVY_AES: Parameter = Parameter {
    danish: w(DANISH, 1677, 22),
    english: w(ENGLISH, 1765, 27),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2017, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2020, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2021, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2022, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2023, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2024, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2025, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [82, NONE, NONE], 17),
    ],
};

/// AFU (severance fund) (AFU (fratrædelsesgodtgørelse))
pub static LEVY_AFU: Parameter = Parameter {
    danish: w(DANISH, 1700, 31),
    english: w(ENGLISH, 1793, 20),
    unit: Unit::Kroner,
    period: Period::Year,
    yearly: true,
    values: &[
        e((2013, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2014, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2015, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2016, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2017, 1, 1), (72, 1), Status::Sourced, false, NONE, [72, NONE, NONE], NONE),
        e((2018, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2019, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2020, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2021, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2022, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2023, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2024, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2025, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
        e((2026, 1, 1), (0, NONE), Status::Uncertain, false, NONE, [71, NONE, NONE], 6),
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

/// Their names in code and data, in the same order.
pub const IDS: &[&str] = &["unemployment_benefit_day", "unemployment_benefit", "sickness_benefit_week", "sickness_benefit_hour", "refund_supplement", "subsidy_maximum", "subsidy_threshold", "threshold_adjustment", "benefit_under_regulation", "subsidy_share", "reduction_below", "reduction_above", "threshold_origin", "before_2013_cap", "state_cap", "cap_adjustment", "state_share", "employer_period", "atp_a_total", "atp_a_employer_full", "atp_a_employer_two_thirds", "atp_a_employer_one_third", "atp_a_employee_full", "atp_a_employee_two_thirds", "atp_a_employee_one_third", "atp_f_total", "atp_f_employer_full", "atp_f_employer_two_thirds", "atp_f_employer_one_third", "atp_f_employee_full", "atp_f_employee_two_thirds", "atp_f_employee_one_third", "atp_hours_full", "atp_hours_two_thirds", "atp_hours_one_third", "full_time_week", "weeks_per_year", "leave_weeks", "holiday_allowance", "holiday_supplement", "great_prayer_day_supplement", "levy_aub", "levy_barsel", "levy_fib", "levy_aes", "levy_afu"];

/// The rules that derived values name.
pub static RULES: &[&str] = &["day_from_sickness_week", "month_from_day", "sickness_week_from_day", "sickness_week_from_last_year", "sickness_hour_from_week", "subsidy_maximum_from_day", "subsidy_maximum_from_month", "threshold_from_last_year", "adjustment_from_threshold", "adjustment_from_unemployment_benefit", "cap_from_last_year", "quarter_from_year", "adjustment_from_state_cap", "unchanged", "atp_band", "aub_parts"];

/// What readers should know about some values.
pub static REMARKS: &[Remark] = &[
    Remark { danish: w(DANISH, 1732, 49), english: w(ENGLISH, 1814, 50) },
    Remark { danish: w(DANISH, 1782, 36), english: w(ENGLISH, 1865, 29) },
    Remark { danish: w(DANISH, 1819, 27), english: w(ENGLISH, 1895, 29) },
    Remark { danish: w(DANISH, 1847, 53), english: w(ENGLISH, 1925, 74) },
    Remark { danish: w(DANISH, 1901, 117), english: w(ENGLISH, 2000, 120) },
    Remark { danish: w(DANISH, 2019, 29), english: w(ENGLISH, 2121, 27) },
    Remark { danish: w(DANISH, 2049, 37), english: w(ENGLISH, 2149, 32) },
    Remark { danish: w(DANISH, 2087, 51), english: w(ENGLISH, 2182, 50) },
    Remark { danish: w(DANISH, 2139, 48), english: w(ENGLISH, 2233, 49) },
    Remark { danish: w(DANISH, 2188, 43), english: w(ENGLISH, 2283, 40) },
    Remark { danish: w(DANISH, 2232, 49), english: w(ENGLISH, 2324, 46) },
    Remark { danish: w(DANISH, 2282, 44), english: w(ENGLISH, 2371, 51) },
    Remark { danish: w(DANISH, 2327, 35), english: w(ENGLISH, 2423, 44) },
    Remark { danish: w(DANISH, 2363, 16), english: w(ENGLISH, 2468, 17) },
    Remark { danish: w(DANISH, 2380, 29), english: w(ENGLISH, 2486, 32) },
    Remark { danish: w(DANISH, 2410, 36), english: w(ENGLISH, 2519, 39) },
    Remark { danish: w(DANISH, 2447, 71), english: w(ENGLISH, 2559, 71) },
    Remark { danish: w(DANISH, 2519, 94), english: w(ENGLISH, 2631, 97) },
];
