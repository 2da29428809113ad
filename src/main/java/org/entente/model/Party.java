package org.entente.model;

import java.util.List;

/**
 * One end of an event: the actor and the words of the text that mean it.
 *
 * @param actor code of the actor, such as {@code KOR}
 * @param text the words of the article, such as "Seoul"
 * @param persons persons who acted for it, by name
 */
public record Party(String actor, String text, List<String> persons) {

    public Party {
        persons = List.copyOf(persons);
    }
}
