/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.insp.ui.InspUi;

/** The pages of the handbook in the language of the user interface, by their addresses in Eclipse Help. */
final class HandbookPages {

	private static final String BUNDLE = "org.insp.doc";
	private static final String FOLDER = "html/";

	private final Set<String> anchors;

	HandbookPages() {
		this.anchors = readAnchors();
	}

	/** Returns the address of a page, such as {@code diagrams}. */
	String page(String name) {
		return '/' + BUNDLE + '/' + FOLDER + path(name);
	}

	/** Returns the address of the place where a rule is explained. */
	Optional<String> rule(String id) {
		return place("rules", List.of(id));
	}

	/** Returns the address of the first of some places of the reference of the language that there is, or of its beginning. */
	String reference(List<String> places) {
		return place("language-reference", places).orElse(page("language-reference"));
	}

	private Optional<String> place(String page, List<String> places) {
		return places.stream().filter(place -> anchors.contains(path(page) + '#' + place)).map(place -> page(page) + '#' + place)
				.findFirst();
	}

	private static String path(String page) {
		return InspUi.language().getLiteral() + '/' + page + ".html";
	}

	/** Shows a page in Eclipse Help, or in a browser where this Eclipse has no Help. */
	static void show(String address) {
		var help = PlatformUI.getWorkbench().getHelpSystem();
		if (help.hasHelpUI()) {
			help.displayHelpResource(address);
			return;
		}
		try {
			var parts = address.substring(1).split("[/#]", 2)[1].split("#", 2);
			var file = FileLocator.toFileURL(Platform.getBundle(BUNDLE).getEntry(parts[0]));
			var url = parts.length == 1 ? file : new URL(file, '#' + parts[1]);
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(url);
		} catch (IOException | PartInitException e) {
			InspUi.log(e);
		}
	}

	private static Set<String> readAnchors() {
		try (var in = Platform.getBundle(BUNDLE).getEntry(FOLDER + "anchors.txt").openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			InspUi.log(e);
			return Set.of();
		}
	}
}
