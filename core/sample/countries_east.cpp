// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/country.h"

namespace aicms::sample::detail {

Country japan()
{
    Country c;
    c.code = QStringLiteral("JP");
    c.language = QStringLiteral("ja");
    c.names.women = list(u"Hanako|Yui|Aoi|Sakura|Yuko|Keiko|Misaki|Haruka|Rin|Naomi|Akiko|Emi");
    c.names.nativeWomen = list(u"花子|結衣|葵|桜|裕子|恵子|美咲|遥|凛|直美|明子|恵美");
    c.names.men = list(u"Haruto|Yuto|Sota|Kenji|Takashi|Hiroshi|Daiki|Ren|Kazuki|Makoto|Shota|Taro");
    c.names.nativeMen = list(u"陽翔|悠斗|颯太|健二|隆|浩|大輝|蓮|和樹|誠|翔太|太郎");
    c.names.families = list(u"Sato|Suzuki|Takahashi|Tanaka|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|"
                            u"Yamada|Sasaki|Yamaguchi|Matsumoto|Inoue");
    c.names.nativeFamilies = list(u"佐藤|鈴木|高橋|田中|渡辺|伊藤|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上");
    c.towns = towns(u"東京;150-00##|大阪;530-00##|京都;600-80##|札幌;060-00##|福岡;810-00##|名古屋;460-00##");
    c.streetStarts = list(u"桜台|緑町|若葉町|清水町|鶴見台|梅が丘");
    c.streetEnds = {QString()};
    c.streetPattern = QStringLiteral("{a}{n}-{n2}-{n3}");
    c.trades = list(u"建設|運輸|印刷|造園|設計|食品|不動産|電気");
    c.organisationPattern = QStringLiteral("株式会社{f}{t}|{f}{t}有限会社|{c}{t}株式会社");
    c.datePattern = QStringLiteral("yyyy/MM/dd");
    c.plan = NumberPlan::UnitedStates;
    c.utcOffsetHours = 9;
    c.neighbours = list(u"US|GB|IN|FR");
    return c;
}

Country egypt()
{
    Country c;
    c.code = QStringLiteral("EG");
    c.language = QStringLiteral("ar");
    c.names.women = list(u"Fatima|Mariam|Nour|Layla|Aisha|Salma|Yasmin|Huda|Amal|Rania|Zainab|Dina");
    c.names.nativeWomen = list(u"فاطمة|مريم|نور|ليلى|عائشة|سلمى|ياسمين|هدى|أمل|رانيا|زينب|دينا");
    c.names.men = list(u"Mohamed|Ahmed|Omar|Youssef|Khaled|Hassan|Karim|Tarek|Ibrahim|Samir|Mahmoud|Bilal");
    c.names.nativeMen = list(u"محمد|أحمد|عمر|يوسف|خالد|حسن|كريم|طارق|إبراهيم|سمير|محمود|بلال");
    c.names.families = list(u"El-Sayed|Hassan|Mansour|Haddad|Khalil|Nasser|Farouk|Saleh|Aziz|Hamdi|El-Masry|Othman|"
                            u"Rashid|Zaki|Khoury|Najjar");
    c.names.nativeFamilies
        = list(u"السيد|حسن|منصور|حداد|خليل|ناصر|فاروق|صالح|عزيز|حمدي|المصري|عثمان|رشيد|زكي|خوري|نجار");
    c.towns = towns(u"القاهرة;115##|الإسكندرية;215##|الجيزة;125##|الأقصر;859##|أسوان;815##");
    c.streetStarts = list(u"شارع|طريق|ميدان");
    c.streetEnds = list(u"الزيتون|النخيل|البستان|النهر|الورد|الدراجات");
    c.streetPattern = QStringLiteral("{n} {a} {b}");
    c.trades = list(u"للمقاولات|للنقل|للطباعة|للحدائق|للأثاث|للكهرباء");
    c.organisationPattern = QStringLiteral("شركة {f} {t}|{c} {t}|مؤسسة {f} وشركاه {t}");
    c.datePattern = QStringLiteral("yyyy-MM-dd");
    c.plan = NumberPlan::France;
    c.utcOffsetHours = 2;
    c.neighbours = list(u"FR|GB|TR|IN");
    return c;
}

Country india()
{
    Country c;
    c.code = QStringLiteral("IN");
    c.language = QStringLiteral("en-IN");
    c.names.women = list(
        u"Priya|Anjali|Pooja|Kavita|Sunita|Deepa|Lakshmi|Neha|Aishwarya|Meera|Ananya|Shreya|Divya|Radha|Isha|Gayatri");
    c.names.men = list(
        u"Rahul|Amit|Rajesh|Arjun|Vikram|Sanjay|Ravi|Suresh|Anil|Karthik|Rohan|Aditya|Manoj|Vivek|Nikhil|Siddharth");
    c.names.families = list(
        u"Sharma|Patel|Singh|Kumar|Gupta|Reddy|Nair|Iyer|Rao|Mehta|Joshi|Desai|Menon|Chatterjee|Banerjee|Verma|Kapoor|"
        u"Malhotra|Pillai|Shah|Bhat|Krishnan|Subramaniam|Kulkarni");
    c.towns = towns(u"Mumbai;4000##;MH|Delhi;1100##;DL|Bengaluru;5600##;KA|Chennai;6000##;TN|Kolkata;7000##;WB|Pune;"
                    u"4110##;MH|Kochi;6820##;KL");
    c.streetStarts = list(u"Neem|Lotus|Temple|Mango|Banyan|Cyclists'|Lake View|Jasmine|Garden");
    c.streetEnds = list(u"Road|Street|Marg|Lane|Layout");
    c.streetPattern = QStringLiteral("{n}, {a} {b}");
    c.trades
        = list(u"Constructions|Logistics|Printers|Gardens|Architects|Caterers|Estates|Electricals|Furniture|Textiles");
    c.organisationPattern = QStringLiteral("{f} {t} Pvt. Ltd.|{f} & Sons {t}|{c} {t} LLP");
    c.datePattern = QStringLiteral("dd/MM/yyyy");
    c.plan = NumberPlan::UnitedKingdom;
    c.utcOffsetHours = 5;
    c.neighbours = list(u"GB|US|JP|FR");
    return c;
}

} // namespace aicms::sample::detail
