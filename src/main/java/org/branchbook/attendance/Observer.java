package org.branchbook.attendance;

/**
 * Somebody who sat in (列席) and counts nowhere.
 *
 * @param identity such as 入党积极分子 or 上级党组织, may be ""
 */
public record Observer(String name, String identity) {
    public Observer {
        name = name.strip();
        identity = identity.strip();
    }
}
