package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.merge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "query", "event"})
    void bothLanguagesHaveTheSameKeysWithTheSameHoles(String subject) throws IOException {
        var english = holes(subject, "en");
        var indonesian = holes(subject, "id");
        assertThat(english.keySet()).isNotEmpty();
        assertThat(indonesian).isEqualTo(english);
    }

    private static Map<String, String> holes(String subject, String language) throws IOException {
        var words = new Properties();
        try (var file = PhrasesTest.class.getResourceAsStream("/" + subject + "/" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var holes = new TreeMap<String, String>();
        for (var key : words.stringPropertyNames()) {
            var text = words.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            holes.put(
                    key,
                    String.join(
                            " ",
                            HOLE.matcher(text)
                                    .results()
                                    .map(MatchResult::group)
                                    .sorted()
                                    .toList()));
        }
        return holes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyTypeOfParameterIsTold(String language) {
        var phrases = NamedQuery.phrases(language);
        assertThat(Parameter.Type.values())
                .allSatisfy(type -> assertThat(type.allowed(phrases)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyReasonIsTold(String language) {
        var phrases = Phrases.in("event", language);
        assertThat(Arrays.stream(Event.Reason.values()).map(reason -> phrases.of("reason." + reason.name())))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aLanguageWithoutWordsIsEnglish() {
        assertThat(Phrases.in("event", "xx").language()).isEqualTo("en");
        assertThat(Phrases.in("event", "xx").count("reports", 2)).isEqualTo("2 reports");
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertThat(Phrases.in("event", "en").of("joined", "{1}", "$1")).isEqualTo("{1} joined $1");
    }
}
