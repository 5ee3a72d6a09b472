/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import org.insp.model.Language;

/**
 * A value of a file in JSON.
 *
 * @param pointer the way to it (RFC 6901): {@code /plan-of-action-and-milestones/risks/0/title}
 */
public record JsonPlace(String pointer) implements SourcePlace {

	@Override
	public String text(Language language) {
		return pointer;
	}

	/** Returns the place of a member of this object. */
	public JsonPlace member(String name) {
		return new JsonPlace(pointer + '/' + name.replace("~", "~0").replace("/", "~1"));
	}

	/** Returns the place of an entry of this list, the first of which is 0. */
	public JsonPlace entry(int index) {
		return new JsonPlace(pointer + '/' + index);
	}
}
