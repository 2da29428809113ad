package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a served store answers; what commands print of the same store bears witness. */
final class ServeCommandIT {

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedStore.samples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.at(pointer).asText())
                .toList();
    }

    private static String remote(String... words) {
        var all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--store";
        all[words.length + 1] = served.address() + "/";
        var result = entente(all);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void theOverviewCountsWhatStatsCounts() {
        var overview = served.json("/overview.json");
        assertThat(remote("stats").lines().map(line -> line.strip().split("\\s+")))
                .contains(
                        new String[] {"articles", overview.get("articles").asText()},
                        new String[] {"reports", overview.get("reports").asText()},
                        new String[] {"events", overview.get("events").asText()});
        assertThat(overview.get("first").asText()).isEqualTo("2024-05");
        assertThat(overview.get("busiest").get(0).toString())
                .isEqualTo("{\"a\":{\"code\":\"KHM\",\"name\":\"Cambodia\",\"kind\":\"State\"},"
                        + "\"b\":{\"code\":\"THA\",\"name\":\"Thailand\",\"kind\":\"State\"},\"events\":9}");
    }

    @Test
    void actorsAreFoundByTheBeginningOfAnyNameInAnyCase() {
        assertThat(served.get("/search.json?q=Korsel").body())
                .isEqualTo(
                        "{\"q\":\"Korsel\",\"actors\":[{\"code\":\"KOR\",\"name\":\"South Korea\",\"kind\":\"State\","
                                + "\"matched\":\"Korsel\",\"events\":6}]}");
        for (var typed : List.of("kors", "KOREA%20SEL", "gedung%20bi", "R%C3%A9publik%20Kor")) {
            assertThat(texts(served.json("/search.json?q=" + typed).get("actors"), "/code"))
                    .as(typed)
                    .first()
                    .isEqualTo("KOR");
        }
        assertThat(texts(served.json("/search.json?q=rusia&lang=id").get("actors"), "/name"))
                .first()
                .isEqualTo("Rusia");
        assertThat(served.json("/search.json?q=").get("actors")).isEmpty();
        assertThat(served.json("/search.json?q=a&limit=3").get("actors")).hasSize(3);
    }

    @Test
    void anActorHasNamesPartnersFamiliesAndMonths() {
        var actor = served.json("/actor/KOR.json");
        assertThat(texts(actor.get("names"), "")).contains("Korsel", "South Korea", "Seoul");
        assertThat(actor.get("wikidata").asText()).isEqualTo("http://www.wikidata.org/entity/Q884");
        assertThat(texts(actor.get("partners"), "/actor/code")).containsExactly("RUS", "PRK");
        assertThat(actor.get("events").asInt())
                .isEqualTo(sum(actor.get("partners"), "events"))
                .isEqualTo(sum(actor.get("families"), "events"))
                .isEqualTo(6);
        assertThat(sum(actor.get("months"), "events"))
                .as("one is planned for a year")
                .isEqualTo(5);
        assertThat(texts(actor.get("memberOf"), "/code")).contains("UN");
        assertThat(actor.get("tenures")).isNotEmpty();
    }

    private static int sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToInt(item -> item.get(field).asInt())
                .sum();
    }

    @Test
    void aPairHasTheEventsOfItsTimelineTheNewestFirst() {
        var dyad = served.json("/dyad/KOR/RUS.json");
        var told = new ArrayList<String>();
        ServedStore.tree(remote("timeline", "KOR", "RUS", "--format", "json"))
                .findValues("event")
                .forEach(event -> told.add(0, event.asText()));
        assertThat(texts(dyad.get("events"), "/id")).isEqualTo(told).hasSize(5);
        assertThat(dyad.get("total").asInt()).isEqualTo(5);
        assertThat(dyad.get("months").toString())
                .isEqualTo("[{\"month\":\"2025-09\",\"events\":1,\"cooperation\":1.0,\"conflict\":0.0},"
                        + "{\"month\":\"2025-12\",\"events\":4,\"cooperation\":5.9,\"conflict\":-2.0}]");
        assertThat(sum(dyad.get("relations"), "events")).isEqualTo(5);
        var paged = new ArrayList<String>();
        for (var offset = 0; offset < 8; offset += 2) {
            paged.addAll(texts(
                    served.json("/dyad/KOR/RUS.json?limit=2&offset=" + offset).get("events"), "/id"));
        }
        assertThat(paged).isEqualTo(texts(dyad.get("events"), "/id"));
    }

    @Test
    void filtersOfAPairChooseEventsAndOnlyThoseOfTimeLeaveTheMonths() {
        var september = served.json("/dyad/KOR/RUS.json?from=2025-09-01&to=2025-09-30");
        assertThat(september.get("total").asInt()).isEqualTo(1);
        assertThat(september.get("months")).hasSize(2);
        var met = served.json("/dyad/RUS/KOR.json?relation=met");
        assertThat(texts(met.get("events"), "/relation/name"))
                .containsOnly("met")
                .hasSize(2);
        assertThat(sum(met.get("months"), "events")).isEqualTo(2);
        assertThat(sum(met.get("relations"), "events")).isEqualTo(5);
        assertThat(texts(served.json("/dyad/KOR/RUS.json?family=REQUEST").get("events"), "/relation/family"))
                .containsExactly("REQUEST");
    }

    @Test
    void anEventHasItsReportsWithTheWordsAroundThem() {
        var id = served.json("/dyad/KOR/RUS.json?relation=met&from=2025-12-01")
                .at("/events/0/id")
                .asText();
        var event = served.json("/event/" + id + ".json");
        assertThat(event.get("reportList")).hasSize(event.get("reports").asInt());
        for (var report : event.get("reportList")) {
            var article = served.json("/article/" + report.at("/article/key").asText() + ".json");
            var text = article.get("text").asText();
            assertThat(text)
                    .contains(report.get("before").asText()
                            + report.get("quote").asText()
                            + report.get("after").asText());
            assertThat(points(text, report)).isEqualTo(report.get("quote").asText());
            assertThat(report.get("why").asText()).isNotEmpty();
        }
        assertThat(served.get("/event/event-0.json").statusCode()).isEqualTo(404);
    }

    private static String points(String text, JsonNode place) {
        return text.substring(
                text.offsetByCodePoints(0, place.get("start").asInt()),
                text.offsetByCodePoints(0, place.get("end").asInt()));
    }

    @Test
    void anArticleHasItsTextWithMentionsAndEvents() {
        var article = served.json("/article/2025-12-21-seoul-moskow.json?lang=en");
        var text = article.get("text").asText();
        assertThat(text).startsWith("SEOUL - Korea Selatan bertemu Rusia di Moskow bulan ini.");
        assertThat(StreamSupport.stream(article.get("mentions").spliterator(), false)
                        .filter(mention -> mention.get("code").asText().equals("KOR"))
                        .map(mention -> points(text, mention)))
                .contains("Korea Selatan", "Seoul");
        assertThat(article.get("events"))
                .isNotEmpty()
                .allMatch(told -> told.get("event").asText().startsWith("event-"));
        assertThat(served.get("/article/none.json").statusCode()).isEqualTo(404);
    }

    @Test
    void theNetworkOfAllTimeHasEveryPairAndOneOfAMonthItsOwn() {
        var all = served.json("/network.json");
        assertThat(sum(all.get("edges"), "events"))
                .isEqualTo(served.json("/overview.json").get("events").asInt());
        assertThat(sum(served.json("/network.json?from=1900-01&to=2100-12").get("edges"), "events"))
                .as("the months together")
                .isEqualTo(placed());
        var september = served.json("/network.json?from=2025-09&to=2025-09&actor=KOR");
        assertThat(september.get("edges").toString())
                .isEqualTo("[{\"a\":\"KOR\",\"b\":\"RUS\",\"family\":\"CONSULT\",\"events\":1,\"goldstein\":1.0}]");
        assertThat(texts(september.get("nodes"), "/code")).containsExactly("KOR", "RUS");
        assertThat(served.json("/network.json?min=9").get("edges"))
                .isNotEmpty()
                .allMatch(edge -> edge.get("a").asText().equals("KHM"));
        assertThat(texts(served.json("/network.json?relation=met").get("edges"), "/family"))
                .containsOnly("CONSULT");
    }

    private static int placed() {
        return (int) remote("query", "-e", "SELECT ?e { ?e a dip:Event ; dip:latest ?day }")
                .lines()
                .skip(1)
                .count();
    }

    @Test
    void relationsTermsAndQueriesAreTold() {
        assertThat(served.get("/relations.json?lang=id").body())
                .contains("{\"name\":\"met\",\"label\":\"bertemu dengan\",\"family\":\"CONSULT\"}");
        assertThat(served.get("/terms.json").body()).contains("{\"name\":\"dip:met\",\"label\":\"met\"}");
        assertThat(texts(served.json("/queries.json"), "/name")).contains("partners", "network");
    }

    @Test
    void queriesAndTheirParametersAreDescribedInTheLanguageOfTheReader() {
        var english = served.json("/queries.json?lang=en");
        var indonesian = served.json("/queries.json?lang=id");
        assertThat(texts(indonesian, "/name")).isEqualTo(texts(english, "/name"));
        for (var part : List.of("/title", "/description", "/parameters/0/description")) {
            assertThat(texts(indonesian, part))
                    .hasSameSizeAs(texts(english, part))
                    .doesNotContain("")
                    .doesNotContainAnyElementsOf(texts(english, part));
        }
        assertThat(texts(indonesian, "/sparql")).noneMatch(text -> text.contains("# title:"));
        assertThat(texts(english, "/sparql")).noneMatch(text -> text.contains("@id:"));
    }

    @Test
    void aNamedQueryAnswersWithLabelsAsTableAndAsCsv() {
        var rows = served.json("/query/partners.json?actor=Seoul&lang=id").at("/results/bindings");
        assertThat(texts(rows, "/partner/label")).containsExactly("Rusia", "Korea Utara");
        assertThat(served.get("/query/partners.csv?actor=KOR").body().lines().toList())
                .isEqualTo(remote("query", "partners", "-p", "actor=KOR", "--format", "csv")
                        .lines()
                        .toList());
        assertThat(served.json("/query/article-graph.json?article=2025-12-22-seoul-moscow")
                        .has("@graph"))
                .isTrue();
        assertThat(served.get("/query/partners.json").statusCode()).isEqualTo(400);
        assertThat(served.get("/query/none.json").statusCode()).isEqualTo(404);
    }

    @Test
    void aTextIsReadAndNothingOfItIsStored() {
        var before = served.json("/overview.json");
        var answer = served.post(
                "/try.json",
                "{\"text\":\"😀 Presiden Prancis bertemu Presiden Jerman di Paris.\",\"title\":null,"
                        + "\"published\":\"2025-12-21\",\"lang\":\"id\"}");
        var read = ServedStore.tree(answer.body());
        assertThat(texts(read.get("events"), "/relation/name")).containsExactly("met");
        assertThat(texts(read.get("mentions"), "/code")).contains("FRA", "DEU");
        assertThat(read.at("/mentions/0/start").asInt()).isEqualTo(2);
        assertThat(read.at("/sentences/0/why").toString()).contains("FRA", "DEU", "met");
        assertThat(served.json("/overview.json")).isEqualTo(before);
        assertThat(served.post("/try.json", "{\"text\":\"\"}").statusCode()).isEqualTo(400);
        assertThat(served.post("/try.json", "no json").statusCode()).isEqualTo(400);
    }

    @Test
    void othersReadTheStoreThroughTheServerAndAreToldWhoHoldsTheFolder() {
        assertThat(remote("timeline", "Seoul", "Moskow", "--labels", "en")).contains("South Korea", "Russia");
        assertThat(entente("stats", "--store", served.store().toString()))
                .isEqualTo(new SampleStore.Result(
                        3,
                        "",
                        "entente: " + served.store() + ": is in use by process " + served.pid()
                                + "; wait until it has ended, or use another --store\n"));
    }

    @Test
    void whoWantsToWriteIsToldThatTheServerOnlyReadsAndWhatToDo() throws IOException {
        var news = Texts.file(folder, "news.txt", "Iran condemned Israel on Monday.")
                .toString();
        assertThat(entente("build", news, "--store", served.address() + "/"))
                .isEqualTo(new SampleStore.Result(
                        2,
                        "",
                        "entente: " + served.address() + "/data: PUT is answered by 405"
                                + " ({\"error\":\"this server only reads\"}): this server only lets its store be read; end it"
                                + " and name the folder of the store, where it is entente serve; or give the address at which"
                                + " it lets graphs be put and deleted as --graphs-at\n"));
    }
}
