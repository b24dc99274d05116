import { useAddress } from "../../address/history";
import { usePicture } from "../../picture/usePicture";

/** The picture of the state now. */
export const usePictureNow = () => usePicture(useAddress());
