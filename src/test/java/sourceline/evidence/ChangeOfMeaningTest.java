package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.evidence.MeaningChange.Kind;

class ChangeOfMeaningTest {

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = false, textBlock = """
                    NUMBER      | en | The strikes hit three sites.                   | The strikes hit four sites.
                    NUMBER      | en | At least 12 people died.                       | 12 people died.
                    NUMBER      | en | About 40 were hurt.                            | More than 40 were hurt.
                    NUMBER      | en | Dozens were hurt.                              | Hundreds were hurt.
                    NUMBER      | en | It cost $3 million.                            | It cost $3 billion.
                    NUMBER      | en | It cost $3 million.                            | It cost €3 million.
                    NUMBER      | en | Output rose 12%.                               | Output rose 21%.
                    NUMBER      | en | Five soldiers and two guards died.             | Two soldiers and five guards died.
                    NUMBER      | en | It is the second visit.                        | It is the third visit.
                    NUMBER      | en | All of the sites were hit.                     | Most of the sites were hit.
                    NEGATION    | en | The treaty includes a clause.                  | The treaty does not include a clause.
                    NEGATION    | en | The treaty hasn’t been signed.                 | The treaty has been signed.
                    NEGATION    | en | Iran has no weapons.                           | Iran has weapons.
                    NEGATION    | en | Nobody was hurt.                               | A man was hurt.
                    NEGATION    | en | He left without a deal.                        | He left with a deal.
                    NEGATION    | en | Iran denies the charge.                        | Iran repeats the charge.
                    NEGATION    | en | Russia stopped short of offering aid.          | Russia started offering aid.
                    NEGATION    | en | Iran does not agree, and Russia does.          | Iran does, and Russia does not agree.
                    HEDGE       | en | The strikes were reportedly aimed at it.       | The strikes were aimed at it.
                    HEDGE       | en | The regime may fall.                           | The regime will fall.
                    HEDGE       | en | It could be decisive.                          | It is decisive.
                    HEDGE       | en | It remains unclear whether he went.            | He went.
                    HEDGE       | en | The envoy is set to deliver a letter.          | The envoy delivered a letter.
                    HEDGE       | en | The alleged plot failed.                       | The plot failed.
                    HEDGE       | en | Talks are scheduled to begin.                  | Talks began.
                    ATTRIBUTION | en | According to Reuters, he is in Moscow.         | He is in Moscow.
                    ATTRIBUTION | en | The envoy said the talks went well.            | The envoy claimed the talks went well.
                    ATTRIBUTION | en | The ministry said it was hit.                  | The ministry confirmed it was hit.
                    ATTRIBUTION | en | He called it “unjustified”.                    | He called it unjustified.
                    ATTRIBUTION | en | The plant was hit, the agency said.            | The plant was hit.
                    NAME        | en | The letter went to Putin.                      | The letter went to Lavrov.
                    NAME        | en | Khamenei sent a letter.                        | Khomeini sent a letter.
                    NAME        | en | He told Newsweek so.                           | He told Reuters so.
                    NAME        | en | They saw Kim Jong Un.                          | They saw Kim Jong Il.
                    NAME        | en | In a raid Iran attacked Israel.                | In a raid Israel attacked Iran.
                    NAME        | en | Tehran wants support.                          | Moscow wants support.
                    NAME        | en | The envoy told the US so.                      | The envoy told us so.
                    DATE        | en | The envoy left in May.                         | The envoy left, and may return.
                    DATE        | en | They met on Monday.                            | They met on Tuesday.
                    DATE        | en | They met on 23 June 2025.                      | They met on 24 June 2025.
                    DATE        | en | They met in June.                              | They met in July.
                    DATE        | en | The war began in 2022.                         | The war began in 2014.
                    DATE        | en | It was signed earlier this year.               | It was signed last year.
                    DATE        | en | The letter came yesterday.                     | The letter came today.
                    OPPOSITE    | en | Oil prices rose in London.                     | Oil prices fell in London.
                    OPPOSITE    | en | Exports increased sharply.                     | Exports decreased slightly.
                    OPPOSITE    | en | The envoy opened the talks.                    | The envoy ended the talks.
                    OPPOSITE    | en | The court found the attack illegal.            | The court found the attack legal.
                    OPPOSITE    | en | Losses grew and exports fell.                  | Losses fell and exports grew.
                    OPPOSITE    | en | He voted for the treaty.                       | He voted against the treaty.
                    NUMBER      | de | Die Regierung bestätigte zwei Tote. | Die Regierung bestätigte drei Tote.
                    NEGATION    | de | Der Vertrag enthält keine Klausel. | Der Vertrag enthält eine Klausel.
                    HEDGE       | de | Die Angriffe zielten angeblich auf Teheran. | Die Angriffe zielten auf Teheran.
                    ATTRIBUTION | de | Laut Reuters reiste er nach Moskau. | Er reiste nach Moskau.
                    NAME        | de | Putin traf Lawrow in Moskau. | Putin traf Merkel in Moskau.
                    DATE        | de | Sie trafen sich am Montag. | Sie trafen sich am Dienstag.
                    OPPOSITE    | de | Die Preise stiegen deutlich.                   | Die Preise fielen deutlich.
                    OPPOSITE    | de | Er nannte den Angriff begründet. | Er nannte den Angriff unbegründet.
                    OPPOSITE    | ru | Цены на нефть выросли.                         | Цены на нефть упали.
                    OPPOSITE    | fr | Les prix ont augmenté.                         | Les prix ont baissé.
                    OPPOSITE    | es | Los precios subieron.                          | Los precios bajaron.
                    OPPOSITE    | fa | قیمت نفت افزایش یافت.                          | قیمت نفت کاهش یافت.
                    OPPOSITE    | ar | ارتفعت أسعار النفط.                            | انخفضت أسعار النفط.
                    NEGATION    | ru | Договор не включает пункт. | Договор включает пункт.
                    NUMBER      | ru | Погибли двенадцать человек. | Погибли тринадцать человек.
                    HEDGE       | ru | Удары якобы были нацелены на завод. | Удары были нацелены на завод.
                    ATTRIBUTION | ru | По данным Reuters, он в Москве. | Он в Москве.
                    NAME        | ru | Письмо получил Путин. | Письмо получил Лавров.
                    DATE        | ru | Они встретились в понедельник. | Они встретились во вторник.
                    NEGATION    | fr | Le traité ne comprend pas de clause. | Le traité comprend une clause.
                    NUMBER      | fr | Trois sites ont été touchés. | Quatre sites ont été touchés.
                    HEDGE       | fr | Les frappes auraient visé Téhéran. | Les frappes ont visé Téhéran.
                    ATTRIBUTION | fr | Selon Reuters, il est à Moscou. | Il est à Moscou.
                    DATE        | fr | Ils se sont vus lundi. | Ils se sont vus mardi.
                    NEGATION    | es | El tratado no incluye una cláusula. | El tratado incluye una cláusula.
                    NUMBER      | es | Tres sitios fueron alcanzados. | Cuatro sitios fueron alcanzados.
                    HEDGE       | es | El presunto ataque fracasó. | El ataque fracasó.
                    ATTRIBUTION | es | Según Reuters, está en Moscú. | Está en Moscú.
                    DATE        | es | Se reunieron el lunes. | Se reunieron el martes.
                    NEGATION    | fa | این توافق شامل بند دفاعی نیست. | این توافق شامل بند دفاعی است.
                    NUMBER      | fa | سه نفر کشته شدند. | چهار نفر کشته شدند.
                    HEDGE       | fa | شاید او به مسکو برود. | او به مسکو می‌رود.
                    ATTRIBUTION | fa | به گزارش رویترز او در مسکو است. | او در مسکو است.
                    DATE        | fa | آنها دوشنبه دیدار کردند. | آنها سه‌شنبه دیدار کردند.
                    NAME        | fa | رئیس‌جمهور پزشکیان آمد. | رئیس‌جمهور پوتین آمد.
                    NEGATION    | ar | لم توقع إيران الاتفاق. | وقعت إيران الاتفاق.
                    NUMBER      | ar | ثلاثة مواقع تضررت. | أربعة مواقع تضررت.
                    HEDGE       | ar | ربما زار الوزير موسكو. | زار الوزير موسكو.
                    NEGATION    | ar | نفت طهران التقرير. | أكدت طهران التقرير.
                    ATTRIBUTION | ar | بحسب رويترز وصل الوزير. | وصل الوزير.
                    DATE        | ar | اجتمعوا يوم الاثنين. | اجتمعوا يوم الثلاثاء.
                    NAME        | ar | وصل الرئيس بوتين. | وصل الرئيس بزشكيان.
                    """)
    void a_change_of_meaning_is_reported(Kind kind, String language, String before, String after) {
        assertThat(ChangeOfMeaning.between(before, after, Locale.of(language)))
                .extracting(MeaningChange::kind)
                .contains(kind);
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    en | The  talks went well.                          | The talks went well.
                    en | He called it "unjustified".                    | He called it “unjustified”.
                    en | The hand-signed letter                         | The hand‑signed letter
                    en | The U.S. struck Iran.                          | The US struck Iran.
                    en | Two men were held.                             | 2 men were held.
                    en | Twenty-one men were held.                      | 21 men were held.
                    en | It cost 1.5 million.                           | It cost 1,500,000.
                    en | Output rose 12%.                               | Output rose 12 per cent.
                    en | The treaty doesn’t include it.                 | The treaty does not include it.
                    en | Minister Araqchi spoke.                        | Minister Araghchi spoke.
                    en | Mr Zelensky spoke in Kyiv.                     | Mr Zelenskyy spoke in Kiev.
                    en | The defense minister organized it.             | The defence minister organised it.
                    en | He said it went well.                          | He added it went well.
                    en | They met on Monday in Moscow.                  | On Monday they met in Moscow.
                    en | Minister Abbas Araqchi spoke.                  | Minister Araqchi spoke.
                    en | Oil prices rose.                               | Oil prices climbed.
                    en | The left won, and he joined it later.          | He joined the left, which won later.
                    en | They met for urgent talks.                     | They met for pressing talks.
                    en | Then talks through Oman went on.               | Talks through Oman went on.
                    en | Missiles hit the plant.                        | Then missiles hit the plant.
                    en | Organised crime rose.                          | Organized crime rose.
                    """)
    void what_is_the_same_is_not_reported(String language, String before, String after) {
        assertThat(ChangeOfMeaning.between(before, after, Locale.of(language))).isEmpty();
    }
}
