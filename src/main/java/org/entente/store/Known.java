package org.entente.store;

import org.apache.jena.graph.Node;

/**
 * What the catalogue knows of an article.
 *
 * @param graph the named graph that holds what it gave
 * @param contentHash hash of its identity, text and metadata
 * @param fingerprint of the extractor, packs and gazetteer that read it
 */
public record Known(Node graph, String contentHash, String fingerprint) {}
