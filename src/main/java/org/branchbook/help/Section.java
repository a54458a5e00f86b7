package org.branchbook.help;

import org.commonmark.node.Node;

/**
 * What stands under one heading.
 *
 * @param chapter id of the chapter it belongs to
 * @param id the name behind the heading, the same in both languages; empty for what stands before
 *     the first one
 * @param body the blocks, under one node
 * @param text the same as plain text
 */
record Section(String chapter, String id, String title, Node body, String text) {}
