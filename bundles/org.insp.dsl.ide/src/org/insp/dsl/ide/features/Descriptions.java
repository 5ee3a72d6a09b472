/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cause;
import org.insp.model.Manifestation;
import org.insp.model.Person;
import org.insp.model.Pledge;
import org.insp.model.TitledElement;
import org.insp.model.WorkItem;

/** Short descriptions that identify an element to a reader: its title or text, or the posts of a person without a title. */
public final class Descriptions {

	private static final int MAX_LENGTH = 60;

	private Descriptions() {
	}

	/** The description on one line; empty if there is none. */
	public static String of(EObject element) {
		return full(element).map(text -> shortened(text, MAX_LENGTH)).orElse("");
	}

	/** The full description; empty if there is none. */
	public static Optional<String> full(EObject element) {
		var title = element instanceof TitledElement titled ? titled.getTitle() : null;
		var text = element instanceof WorkItem item ? item.getText()
				: element instanceof Manifestation manifestation ? manifestation.getText()
				: element instanceof Pledge pledge ? pledge.getText()
				: element instanceof Cause cause ? cause.getText()
				: null;
		var posts = element instanceof Person person && !person.getPosts().isEmpty() ? String.join("、", person.getPosts()) : null;
		return Stream.of(title, text, posts).filter(t -> t != null && !t.isBlank()).findFirst();
	}

	/** A text on one line, shortened with an ellipsis if it is too long. */
	static String shortened(String text, int longest) {
		var line = text.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + '…';
	}
}
