package org.branchbook.tag;

/**
 * A field as templates name it.
 *
 * @param list the list whose column it is, "" for a field of its own
 * @param sample what it may say, of fictitious people
 * @param zh what it means
 * @param en the same in English
 */
public record TagField(String list, String name, Kind kind, String sample, String zh, String en) {

    /** What stands behind a tag. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** Paragraphs, each of which becomes one of the document. */
        LINES,
        /** Yes or no; written as a ticked or an empty box. */
        FLAG,
        PICTURE,
        /** Things with columns of their own. */
        LIST
    }

    public TagField {
        list = list == null ? "" : list;
    }

    /** As it is copied into a template. */
    public String tag() {
        if (kind == Kind.LIST) {
            return "{{?" + name + "}}{{/" + name + "}}";
        }
        return list.isEmpty() ? "{{" + name + "}}" : "[" + list + "." + name + "]";
    }
}
