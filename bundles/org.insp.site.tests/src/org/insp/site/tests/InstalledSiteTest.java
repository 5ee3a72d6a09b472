/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tests of what the update site, and nothing else, has brought into an Eclipse that was the platform only. */
class InstalledSiteTest {

	private static final Duration TIMEOUT = Duration.ofSeconds(60);
	/** The colour in which the diagram marks the element at the cursor. */
	private static final RGB MARKED = new RGB(214, 84, 0);
	private static final String PLAN = """
			被巡察党组织 镇党委 "某镇党委" { 书记 张某 }
			反馈意见 F1 "巡察反馈" { 致 镇党委  日期 2023-07-06  方面 A1 "思想政治建设" { 问题 P1 "理论学习研讨不深入" } }
			整改方案 方案 "整改方案" {
			  针对 F1
			  措施 C1 "每季度开展一次研讨交流" { 针对 P1  时限 2023-10-31 }
			}
			""";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private IFile plan;

	@BeforeEach
	void createPlan() throws CoreException {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("某镇");
		project.create(null);
		project.open(null);
		plan = project.getFile("整改方案.insp");
		plan.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
	}

	@AfterEach
	void deletePlan() throws CoreException {
		page.closeAllEditors(false);
		plan.getProject().delete(true, true, null);
	}

	@Test
	void everyBundleFindsWhatItNeeds() throws Exception {
		var bundles = List.of(FrameworkUtil.getBundle(InstalledSiteTest.class).getBundleContext().getBundles());
		assertEquals(List.of(), bundles.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED).toList());
		var missing = new TreeSet<>(bundlesOfTheFeature());
		assertTrue(missing.contains("org.insp.ui"), () -> "not the bundles of the feature: " + missing);
		bundles.forEach(bundle -> missing.remove(bundle.getSymbolicName()));
		assertEquals(Set.of(), missing);
	}

	private static Set<String> bundlesOfTheFeature() throws Exception {
		var features = Path.of(Platform.getInstallLocation().getURL().toURI()).resolve("features");
		try (Stream<Path> installed = Files.list(features)) {
			var feature =
					installed.filter(folder -> folder.getFileName().toString().startsWith("org.insp.feature_")).findAny().orElseThrow();
			return Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(Files.readString(feature.resolve("feature.xml"))).results()
					.map(match -> match.group(1)).collect(Collectors.toSet());
		}
	}

	@Test
	void aPlanIsValidated() throws Exception {
		var editor = IDE.openEditor(page, plan);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		until("the problem of a measure without a leader", () -> problems().anyMatch(message -> message.contains("责任领导")));
	}

	private Stream<String> problems() {
		try {
			return Arrays.stream(plan.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute(IMarker.MESSAGE, ""));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aPlanIsDrawn() throws Exception {
		var editor = (ITextEditor) IDE.openEditor(page, plan);
		assertFalse(shows(MARKED));
		page.showView("org.insp.ui.responsibility");
		page.activate(editor);
		editor.selectAndReveal(PLAN.indexOf("C1"), 0);
		until("the diagram, with the measure at the cursor marked", () -> shows(MARKED));
	}

	/** Returns whether a colour is seen in the window. */
	private boolean shows(RGB colour) {
		var picture = picture(page.getWorkbenchWindow().getShell());
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				if (picture.palette.getRGB(picture.getPixel(x, y)).equals(colour)) {
					return true;
				}
			}
		}
		return false;
	}

	private static ImageData picture(Control control) {
		var image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		var gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		return data;
	}

	/** Waits as a user does, while the workbench goes on working. */
	private static void until(String what, BooleanSupplier seen) {
		var display = Display.getCurrent();
		long end = System.nanoTime() + TIMEOUT.toNanos();
		while (!seen.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> "waited in vain: " + what);
			// wakes the loop when nothing else does
			display.timerExec(50, () -> {});
			display.sleep();
			while (display.readAndDispatch()) {
				// until nothing is left
			}
		}
	}
}
