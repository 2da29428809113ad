package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules are general: what the sample articles tell of four states, they tell of any four. */
final class ExchangedActorsTest {

    /** A state in the words of both languages, with its capital. */
    private record State(String code, String english, String indonesian, String capital, String ibukota) {}

    private static final Map<String, State> STATES = states(
            """
            AUS Australia,Australia,Canberra,Canberra
            BRA Brazil,Brasil,Brasilia,Brasilia
            CHL Chile,Chile,Santiago,Santiago
            CHN China,China,Beijing,Beijing
            COL Colombia,Kolombia,Bogota,Bogota
            DEU Germany,Jerman,Berlin,Berlin
            EGY Egypt,Mesir,Cairo,Kairo
            ETH Ethiopia,Etiopia,Addis Ababa,Addis Ababa
            FRA France,Prancis,Paris,Paris
            GRC Greece,Yunani,Athens,Athena
            HUN Hungary,Hongaria,Budapest,Budapest
            IDN Indonesia,Indonesia,Jakarta,Jakarta
            IND India,India,New Delhi,New Delhi
            IRN Iran,Iran,Tehran,Teheran
            JPN Japan,Jepang,Tokyo,Tokyo
            KEN Kenya,Kenya,Nairobi,Nairobi
            LAO Laos,Laos,Vientiane,Vientiane
            MMR Myanmar,Myanmar,Naypyidaw,Naypyidaw
            MYS Malaysia,Malaysia,Kuala Lumpur,Kuala Lumpur
            PAK Pakistan,Pakistan,Islamabad,Islamabad
            POL Poland,Polandia,Warsaw,Warsawa
            ROU Romania,Rumania,Bucharest,Bukares
            SDN Sudan,Sudan,Khartoum,Khartoum
            SRB Serbia,Serbia,Belgrade,Beograd
            SYR Syria,Suriah,Damascus,Damaskus
            TUR Turkey,Turki,Ankara,Ankara
            VEN Venezuela,Venezuela,Caracas,Caracas
            VNM Vietnam,Vietnam,Hanoi,Hanoi
            """);

    /** In the places of South Korea, Russia, North Korea and Ukraine. */
    private static final List<List<String>> EXCHANGES = List.of(
            List.of("JPN", "CHN", "VNM", "LAO"),
            List.of("FRA", "DEU", "EGY", "SDN"),
            List.of("IRN", "SYR", "TUR", "GRC"),
            List.of("IND", "PAK", "MMR", "AUS"),
            List.of("IDN", "MYS", "KEN", "ETH"),
            List.of("BRA", "CHL", "VEN", "COL"),
            List.of("POL", "HUN", "ROU", "SRB"),
            List.of("EGY", "TUR", "IRN", "SYR"),
            List.of("CHN", "IND", "PAK", "MMR"),
            List.of("KEN", "ETH", "POL", "ROU"));

    private static final List<String> DENIED_ENGLISH = List.of(
            "South Korea and Russia did not hold talks in Moscow this month.",
            "South Korea denied that it had met Russia in Moscow.",
            "North Korea did not send troops to Ukraine in October 2024.",
            "North Korea denied that it had sent troops to Ukraine.",
            "There is no military cooperation between Moscow and Pyongyang.",
            "Russia denied military cooperation with North Korea.");

    private static final List<String> DENIED_INDONESIAN = List.of(
            "Korea Selatan tidak bertemu Rusia di Moskow bulan ini.",
            "Korea Selatan membantah telah bertemu Rusia di Moskow.",
            "Pada Oktober 2024, Pyongyang tidak mengerahkan pasukan ke Ukraina.",
            "Pyongyang membantah telah mengerahkan pasukan ke Ukraina.",
            "Tidak ada kerja sama militer antara Rusia dan Korea Utara.",
            "Rusia membantah kerja sama militer dengan Korea Utara.");

    private static Map<String, State> states(String table) {
        return table.lines()
                .map(line -> {
                    var words = line.substring(4).split(",");
                    return new State(line.substring(0, 3), words[0], words[1], words[2], words[3]);
                })
                .collect(Collectors.toMap(State::code, state -> state));
    }

    private static String english(String text, List<String> codes) {
        var states = codes.stream().map(STATES::get).toList();
        return text.replace("SEOUL", states.get(0).capital().toUpperCase(Locale.ROOT))
                .replace("South Korean ", "South Korea's ")
                .replace("South Korea", states.get(0).english())
                .replace("Seoul", states.get(0).capital())
                .replace("North Korea", states.get(2).english())
                .replace("Pyongyang", states.get(2).capital())
                .replace("Russia", states.get(1).english())
                .replace("Moscow", states.get(1).capital())
                .replace("Ukraine", states.get(3).english());
    }

    private static String indonesian(String text, List<String> codes) {
        var states = codes.stream().map(STATES::get).toList();
        return text.replace("SEOUL", states.get(0).ibukota().toUpperCase(Locale.ROOT))
                .replace("Korea Selatan", states.get(0).indonesian())
                .replace("Seoul", states.get(0).ibukota())
                .replace("Korea Utara", states.get(2).indonesian())
                .replace("Pyongyang", states.get(2).ibukota())
                .replace("Rusia", states.get(1).indonesian())
                .replace("Moskow", states.get(1).ibukota())
                .replace("Ukraina", states.get(3).indonesian());
    }

    private static List<String> triples(List<String> codes) {
        return List.of(
                symmetric(codes.get(0), "met", codes.get(1)),
                symmetric(codes.get(1), "militaryCooperation", codes.get(2)),
                codes.get(2) + " deployedTroops " + codes.get(3) + " actual");
    }

    private static String symmetric(String one, String relation, String other) {
        return one.compareTo(other) < 0
                ? one + " " + relation + " " + other + " actual"
                : symmetric(other, relation, one);
    }

    /** The article below the lines that tell of it. */
    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/samples", name)).split("\n\n", 2)[1];
    }

    private interface Exchange {
        String of(String text, List<String> codes);
    }

    private static List<String> missing(String text, String language, Exchange exchange) {
        var missing = new ArrayList<String>();
        for (var codes : EXCHANGES) {
            var told = Extraction.told(exchange.of(text, codes), language, LocalDate.of(2025, 12, 22));
            triples(codes).stream()
                    .filter(triple -> told.stream().noneMatch(line -> line.startsWith(triple)))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<String> actual(List<String> sentences, String language, Exchange exchange) {
        var actual = new ArrayList<String>();
        for (var codes : EXCHANGES) {
            for (var sentence : sentences) {
                var told = Extraction.told(exchange.of(sentence, codes), language, LocalDate.of(2025, 12, 22));
                triples(codes).stream()
                        .filter(triple -> told.stream().anyMatch(line -> line.startsWith(triple)))
                        .forEach(triple -> actual.add(triple + ": " + exchange.of(sentence, codes)));
            }
        }
        return actual;
    }

    @Test
    void nineOfTenTriplesComeOutInEnglish() throws IOException {
        assertThat(missing(sample("2025-12-22-seoul-moscow.txt"), "en", ExchangedActorsTest::english))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nineOfTenTriplesComeOutInIndonesian() throws IOException {
        assertThat(missing(sample("2025-12-21-seoul-moskow.txt"), "id", ExchangedActorsTest::indonesian))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsDeniedInEnglishIsNotActual() {
        assertThat(actual(DENIED_ENGLISH, "en", ExchangedActorsTest::english)).isEmpty();
    }

    @Test
    void whatIsDeniedInIndonesianIsNotActual() {
        assertThat(actual(DENIED_INDONESIAN, "id", ExchangedActorsTest::indonesian))
                .isEmpty();
    }
}
