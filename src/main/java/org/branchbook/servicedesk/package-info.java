/**
 * Partners, projects and service records as the window shows them. They live beside their features,
 * because one list needs all of them: a record names a person, a project and through it a partner.
 */
@NullMarked
package org.branchbook.servicedesk;

import org.jspecify.annotations.NullMarked;
