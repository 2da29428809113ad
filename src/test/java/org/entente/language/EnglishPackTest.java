package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Relations;
import org.junit.jupiter.api.Test;

/** What holds between the files of the English pack. */
final class EnglishPackTest {

    private static final List<String> NAMES =
            lines().skip(1).map(line -> line.substring(0, line.indexOf('\t'))).toList();
    private static final LanguagePack PACK =
            LanguagePack.read("en", PackFolder.bundled("en"), Relations.of(lines().toList()));

    private static Stream<String> lines() {
        var stream = Objects.requireNonNull(EnglishPackTest.class.getResourceAsStream("/ontology/relations.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRelationHasATrigger() {
        var told = new TreeSet<String>();
        PACK.triggers().all().forEach(trigger -> told.add(trigger.relation()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void everyPrepositionOfASlotOrDemandIsAClass() {
        var steps = PACK.triggers().all().stream()
                .flatMap(trigger -> Stream.of(
                                trigger.source().stream().flatMap(slot -> slot.steps().stream()),
                                trigger.target().stream().flatMap(slot -> slot.steps().stream()),
                                trigger.with().stream().flatMap(demand -> demand.where().stream()),
                                trigger.without().stream().flatMap(demand -> demand.where().stream()))
                        .flatMap(stream -> stream))
                .filter(step -> step.contains(":"))
                .map(step -> step.substring(step.indexOf(':') + 1));
        assertThat(steps).allMatch(name -> !PACK.classes().words(name).isEmpty());
    }

    @Test
    void everyWordThatTellsARelationIsItsOwnDictionaryForm() {
        for (var trigger : PACK.triggers().all()) {
            for (var head : trigger.heads()) {
                var pos = trigger.pos().name().charAt(0);
                var listed = PACK.lemmas().find(head, pos).map(Lemmas.Entry::lemma);
                assertThat(listed.orElse(head)).as(trigger.id()).isEqualTo(head);
            }
        }
    }

    @Test
    void noTriggerAsksForAndForbidsTheSame() {
        assertThat(PACK.triggers().all()).noneMatch(trigger -> trigger.with().stream()
                .anyMatch(demand -> trigger.without().contains(demand)));
    }
}
