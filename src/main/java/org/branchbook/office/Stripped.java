package org.branchbook.office;

import org.branchbook.base.Messages;

/** What was taken out of a file because it could start, fetch or read something. */
public enum Stripped implements Messages.Texted {
    MACROS("office.stripped.macros"),
    OBJECTS("office.stripped.objects"),
    LINKS("office.stripped.links"),
    PICTURES("office.stripped.pictures"),
    INCLUDED("office.stripped.included"),
    TEMPLATE("office.stripped.template"),
    DATA("office.stripped.data"),
    FIELDS("office.stripped.fields"),
    FORMULAS("office.stripped.formulas"),
    OTHER("office.stripped.other");

    private final String key;

    Stripped(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * @param type last word of a relationship's type
     */
    static Stripped of(String type) {
        return switch (type) {
            case "vbaProject",
                    "keyMapCustomizations",
                    "attachedToolbars",
                    "xlMacrosheet",
                    "xlIntlMacrosheet",
                    "dialogsheet",
                    "wordVbaData" ->
                    MACROS;
            case "oleObject", "package", "control", "activeXControlBinary", "ctrlProp" -> OBJECTS;
            case "hyperlink" -> LINKS;
            case "image" -> PICTURES;
            case "aFChunk", "subDocument", "frame" -> INCLUDED;
            case "attachedTemplate" -> TEMPLATE;
            case "externalLink",
                    "externalLinkPath",
                    "connections",
                    "queryTable",
                    "mailMergeSource",
                    "mailMergeHeaderSource",
                    "pivotTable",
                    "pivotCacheDefinition",
                    "recipientData" ->
                    DATA;
            default -> OTHER;
        };
    }
}
