/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

import org.insp.model.text.MessageBundle;

/** Our texts in the form that picocli reads, without a look at the default locale. */
final class PicocliMessages extends ResourceBundle {

	private final MessageBundle texts;

	PicocliMessages(MessageBundle texts) {
		this.texts = texts;
	}

	@Override
	protected Object handleGetObject(String key) {
		return texts.keys().contains(key) ? texts.get(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keys());
	}
}
