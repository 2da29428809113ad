package org.entente.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file: an article, an array of articles, or an object whose {@code articles} is such an array. Articles are read
 * one by one, so the file may be of any length.
 */
final class JsonReader implements Readings {

    private static final String LIST = "articles";

    private final JsonArticles articles;
    private final JsonParser parser;
    private final String where;
    private boolean inList;

    JsonReader(JsonArticles articles, Reader characters, String where) throws IOException {
        this.articles = articles;
        this.where = where;
        parser = JsonArticles.MAPPER.createParser(characters);
    }

    @Override
    public @Nullable List<Read> next() throws IOException {
        try {
            return step();
        } catch (JsonProcessingException e) {
            throw JsonArticles.broken(where + ":" + parser.currentLocation().getLineNr(), e);
        } catch (CharacterCodingException e) {
            throw Decoding.wrong(where);
        }
    }

    private @Nullable List<Read> step() throws IOException {
        var token = parser.nextToken();
        if (token == null) {
            return null;
        }
        if (inList) {
            if (token == JsonToken.END_ARRAY) {
                inList = false;
                return List.of();
            }
            return article();
        }
        return switch (token) {
            case START_ARRAY -> {
                inList = true;
                yield List.of();
            }
            case START_OBJECT -> object(here());
            case FIELD_NAME, END_OBJECT -> rest(token);
            default -> throw new InputProblem(here(), "no JSON object", "give an object or an array of objects");
        };
    }

    private List<Read> article() throws IOException {
        var here = here();
        return articles.of(parser.readValueAsTree(), here);
    }

    /** An object is an article unless it holds a list of them; what stands before the list is not looked at. */
    private List<Read> object(String start) throws IOException {
        var article = JsonArticles.MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals(LIST)) {
                inList = true;
                return List.of();
            }
            ObjectNode kept = article;
            kept.set(key, parser.readValueAsTree());
        }
        return articles.of(article, start);
    }

    /** Behind the list: other keys of its object. */
    private List<Read> rest(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
        }
        return List.of();
    }

    private String here() {
        return where + ":" + parser.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
