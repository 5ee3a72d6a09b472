/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The texts of the command line as the resource bundle that picocli needs, independent of the default locale. */
final class PicocliMessages extends ResourceBundle {

	/** The text that lists views and layers, which the viewpoint specification knows. */
	private static final String DIAGRAM_FOOTER = "insp.diagram.usage.footer";

	/** The text that lists the kinds of report, which only they know. */
	private static final String REPORT_FOOTER = "insp.report.usage.footer";

	private final MessageBundle texts;
	private final Language language;

	PicocliMessages(MessageBundle texts, Language language) {
		this.texts = texts;
		this.language = language;
	}

	@Override
	protected Object handleGetObject(String key) {
		if (key.equals(DIAGRAM_FOOTER)) {
			return texts.get(key, DiagramHelp.views(language), DiagramHelp.layers(language));
		}
		if (key.equals(REPORT_FOOTER)) {
			return texts.get(key, ReportHelp.kinds(language));
		}
		return texts.keys().contains(key) ? texts.get(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keys());
	}
}
