package org.branchbook.bundle;

import org.branchbook.base.Messages;

/**
 * What the examination of a bundle found.
 *
 * @param path the file it is about, "" where it is about the whole
 * @param detail what more there is to say, such as where a renamed file is now
 */
public record Finding(Code code, String path, String detail) {
    /** The four properties of an electronic archive (DA/T 70-2018, chapter 5). */
    public enum Property implements Messages.Texted {
        AUTHENTICITY("bundle.property.authenticity"),
        COMPLETENESS("bundle.property.completeness"),
        USABILITY("bundle.property.usability"),
        SAFETY("bundle.property.safety");

        private final String key;

        Property(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** What can be wrong. */
    public enum Code {
        /** Its bytes are not those it was put in with. */
        CHANGED(Property.AUTHENTICITY, "bundle.finding.changed"),
        RENAMED(Property.AUTHENTICITY, "bundle.finding.renamed"),
        EXTRA(Property.AUTHENTICITY, "bundle.finding.extra"),
        /** A closed record whose text does not have its hash. */
        RECORD(Property.AUTHENTICITY, "bundle.finding.record"),
        NO_BUNDLE(Property.COMPLETENESS, "bundle.finding.noBundle"),
        MISSING(Property.COMPLETENESS, "bundle.finding.missing"),
        /** Numbers of the catalogue leave one out, or stand twice. */
        GAP(Property.COMPLETENESS, "bundle.finding.gap"),
        /** The catalogue names what is not there, or other hashes than the manifest. */
        CATALOGUE(Property.COMPLETENESS, "bundle.finding.catalogue"),
        UNREADABLE(Property.USABILITY, "bundle.finding.unreadable"),
        /** A newer version of the program wrote it, which this one cannot read. */
        NEWER(Property.USABILITY, "bundle.finding.newer"),
        /** Its content is not what its ending says. */
        FORMAT(Property.USABILITY, "bundle.finding.format"),
        /** A name that Windows forbids, or a path longer than it opens everywhere. */
        NAME(Property.USABILITY, "bundle.finding.name"),
        /** A link, or a name that leads elsewhere. */
        UNSAFE(Property.SAFETY, "bundle.finding.unsafe"),
        /** A program among the papers. */
        PROGRAM(Property.SAFETY, "bundle.finding.program"),
        /** It grows far beyond what it says. */
        BOMB(Property.SAFETY, "bundle.finding.bomb");

        private final Property property;
        private final String key;

        Code(Property property, String key) {
            this.property = property;
            this.key = key;
        }

        public Property property() {
            return property;
        }
    }

    public static Finding of(Code code, String path) {
        return new Finding(code, path, "");
    }

    /** In words: what, where, what to do. */
    public String text(Messages messages) {
        return messages.text(code.key, path, detail);
    }
}
