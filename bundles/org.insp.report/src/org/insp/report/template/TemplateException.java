/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.List;
import java.util.Locale;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** A form that cannot be filled, with the place of the mistake. */
public final class TemplateException extends Exception {

	private static final long serialVersionUID = 1;

	/** Why a form cannot be filled. */
	public enum Reason {
		/** It is no workbook or document, or it is damaged. */
		BROKEN,
		/** A placeholder has a name that nothing has. */
		UNKNOWN,
		/** A placeholder is opened and not closed. */
		UNCLOSED,
		/** There is no placeholder in it. */
		NONE
	}

	private final Reason reason;
	private final transient TemplatePlace place;
	private final transient List<Object> arguments;

	TemplateException(Reason reason, TemplatePlace place, Object... arguments) {
		super(reason.name());
		this.reason = reason;
		this.place = place;
		this.arguments = List.of(arguments);
	}

	/** Returns the message in a language: the place, what is wrong there, what to write instead. */
	public String message(Language language) {
		var text = MessageBundle.of(TemplateException.class, language).get("template." + reason.name().toLowerCase(Locale.ROOT),
				arguments.toArray());
		return place == null ? text : MessageBundle.of(TemplateException.class, language).get("template.at", place.text(language), text);
	}
}
