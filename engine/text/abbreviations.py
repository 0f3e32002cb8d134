"""Abbreviations whose full stop does not end a sentence, in the languages that use many "
"of them. Lower case, no dot."""

from __future__ import annotations

_BY_LANGUAGE = {
    "en": "mr mrs ms dr prof st jr sr vs etc inc ltd co corp dept est fig figs no nos vol pp ed eds "
    "gen col sgt capt lt rev hon "
    "gov sen rep pres approx ca cf al e.g i.e u.s u.k a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "z.b d.h u.a u.ä o.ä z.t i.d.r v.a u.u s.o s.u bzw ca usw usf evtl ggf inkl exkl nr hrsg "
    "abb abs art bd str tel vgl "
    "dipl ing mio mrd geb gest jh jhd sog bspw dgl etc st hl",
    "fr": "m mm mme mlle p.ex c.-à-d env av éd vol chap art fig réf tél etc cf boul ste apr",
    "es": "sr sra srta d dña ud uds p.ej ej pág págs art núm tel av avda etc aprox dr dra ee.uu a.c d.c prof gral",
    "pt": "sr sra dr dra prof profa p.ex pág págs art núm tel av etc aprox ex",
    "it": "sig sigg dott dott.ssa prof avv ing pag pagg art n tel ecc es p.es fig vol cap ca",
    "nl": "dhr mevr mw dr drs ir ing prof bijv d.w.z o.a m.b.t t.a.v i.v.m t.o.v enz ca nr blz art tel bv",
    "nordic": "bl.a f.eks t.ex dvs osv m.m o.s.v ca kl nr s.k t.o.m fr.o.m m.fl jf pga mht ang inkl eks "
    "f.kr e.kr þ.e t.d m.a",
    "fi": "esim mm ym yms jne eli n ks vrt puh klo s.o ts ko",
    "slavic": "np tzn tj itd itp ul dr prof mgr inż godz nr tel r w wg ok m.in tzv např apod atd resp mj "
    "č str čl obr napr atď "
    "oz npr itn sv god stol sl",
    "hu": "pl ill stb kb ún dr prof u sz id ifj özv",
    "ro": "dl dna dvs etc nr pag art str prof dr ex",
    "turkic": "vb vs örn dr prof doç sn yy s bkz mah cad sok alb av gen",
    "baltic": "pvz t.y t.t ir kt pan proc mln mlrd piem u.c utt t.i t.s nr lpp jne nt s.t u lk",
    "cyrillic": "т.е т.д т.п т.к др пр гг г в вв ул д кв стр с им проф акад см рис табл млн млрд тыс руб "
    "коп напр и.о ст ред изд тов "
    "гр о-в чл т.н т.ч т.зв св обл р-н тел мм вул буд див",
    "greek": "π.χ κ.λπ κ.ά δηλ αρ σελ βλ κ κα μ.μ π.μ μ.χ π.χ κτλ",
    "indic": "डॉ श्री प्रो सं ई.पू रु डा ড ডা মো প্রো டாக்டர் திரு డా శ్రీ ಡಾ ಶ್ರೀ ഡോ ശ്രീ",
    "semitic": "د م أ ص هـ ق.م د״ר פרופ",
}
ABBREVIATIONS = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())
