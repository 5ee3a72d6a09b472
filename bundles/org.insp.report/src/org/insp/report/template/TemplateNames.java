/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

/** The names of placeholders, as messages and lists show them. */
final class TemplateNames {

	private static final int SHOWN = 3;

	private TemplateNames() {
	}

	/** Returns some placeholders as they are written. */
	static String example(TemplateData data) {
		return String.join(" ", data.names().stream().limit(SHOWN).map(TemplateNames::written).toList());
	}

	/** Returns a placeholder as it is written. */
	static String written(String name) {
		return "{{" + name + "}}";
	}
}
