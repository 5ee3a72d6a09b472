/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.templates;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The kinds of work for which there is a starter model: a small one that is complete, to be filled with one's own names and texts. */
public enum ModelKind {
	/** An inspection from its plan to the rectification. */
	INSPECTION("model.insp", "committee.insp", "inspection.insp", "rectification.insp"),
	/** The rectification that answers a feedback. */
	FEEDBACK("model.insp", "rectification.insp"),
	/** The rectification of a village. */
	VILLAGE("model.insp", "rectification.insp"),
	/** A notice to the public on a rectification. */
	NOTICE("model.insp", "rectification.insp"),
	/** The rectification that answers an audit. */
	AUDIT("model.insp", "rectification.insp"),
	/** The rectification of safety hazards. */
	SAFETY("model.insp", "rectification.insp"),
	/** A corrective action plan; in English only. */
	CORRECTIVE_ACTION("model.insp", "rectification.insp");

	private final List<String> files;

	ModelKind(String... files) {
		this.files = List.of(files);
	}

	/** Returns how the kind is written in commands and file names: {@code corrective-action}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns what the kind is called in a language. */
	public String title(Language language) {
		return MessageBundle.of(ModelKind.class, language).get(id() + ".title");
	}

	/** Returns what a model of the kind is for, in one sentence. */
	public String description(Language language) {
		return MessageBundle.of(ModelKind.class, language).get(id() + ".description");
	}

	/** Returns the word for the kind in a command in a language. */
	public String word(Language language) {
		return MessageBundle.of(ModelKind.class, language).get(id());
	}

	/** Returns the kind that a word of either language names. */
	public static Optional<ModelKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> word.equals(kind.id()) || word.equals(kind.word(Language.ZH))).findFirst();
	}

	/** Returns the language in which the files are written where another one is wanted. */
	public Language language(Language wanted) {
		return this == CORRECTIVE_ACTION || wanted != Language.ZH ? Language.EN : Language.ZH;
	}

	/** Returns the files of the starter model by their names, in the order in which to read them. */
	public Map<String, String> files(Language wanted) {
		var folder = (language(wanted) == Language.ZH ? "zh/" : "en/") + id() + '/';
		var contents = new LinkedHashMap<String, String>();
		files.forEach(name -> contents.put(name, FileTemplates.read(folder + name)));
		return contents;
	}

	/** Returns the name of the file to begin with. */
	public String mainFile() {
		return files.get(files.size() - 1);
	}
}
